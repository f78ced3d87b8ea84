import { describe, expect, it } from 'vitest';
import { measureOfAny } from './any-language.ts';

const rules = { forbidden: [], allowed: [], everyday: [], names: [], spokenAsWords: [] };
const french = measureOfAny('fr')(rules);
const [toEnglish] = french.scores;

describe('a language without a measure of its own', () => {
  it('has its sentences and words counted', () => {
    expect(french.sentencesIn('Appelez un médecin. Avez-vous mal ?')).toEqual([
      'Appelez un médecin.',
      'Avez-vous mal ?',
    ]);
    expect(french.lengthOf('Appelez un médecin.')).toBe(3);
    expect(measureOfAny('th')(rules).lengthOf('โทรหาแพทย์')).toBeGreaterThan(1);
  });

  it('may take 1.3 times the words of English a sentence, labels aside', () => {
    expect(
      toEnglish?.of(['Oui', 'Appelez un médecin dès maintenant.'], ['Yes', 'Call a doctor right now.']),
    ).toBe(1);
    expect(toEnglish?.of(['Oui'], ['Yes'])).toBe(1);
    expect(toEnglish?.limit).toEqual({ whole: 1.3, screen: 1.3, page: 1.3 });
    expect(french.longest).toBe(26);
  });

  it('has no use for a list of words', () => {
    expect(french.hardWordsIn('laminectomie', [])).toEqual([]);
    expect(french.isDoubleNegative('Ce n’est pas impossible.')).toBe(false);
    expect(measureOfAny('fr')({ ...rules, everyday: ['dos'], names: ['Katz'] }).unusedIn(['dos'])).toEqual([
      'dos',
      'Katz',
    ]);
  });
});
