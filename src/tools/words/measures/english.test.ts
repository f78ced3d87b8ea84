import { describe, expect, it } from 'vitest';
import { englishMeasure, sentencesIn, syllablesOf, wordsIn } from './english.ts';

const rules = {
  forbidden: [],
  allowed: [],
  everyday: ['scan'],
  names: ['Katz'],
  spokenAsWords: ['MILD'],
};
const english = englishMeasure(rules);
const score = (name: string, ...texts: string[]) =>
  english.scores.find((each) => each.name === name)?.of(texts, []) ?? NaN;

describe('syllables', () => {
  it.each([
    ['cat', 1],
    ['walk', 1],
    ['doctor', 2],
    ['spinal', 2],
    ['minutes', 2],
    ['medicine', 3],
    ['procedure', 3],
    ['stenosis', 3],
    ['ibuprofen', 4],
    ['emergency', 4],
    ['laminectomy', 5],
    ['hard-to-control', 4],
    ['MILD', 1],
    ['MRI', 3],
    ['CT', 2],
    ['911', 3],
  ])('of “%s” are %i, counted by hand', (word, count) => {
    expect(syllablesOf(word, rules.spokenAsWords)).toBe(count);
  });
});

describe('sentences and words', () => {
  it('end at full stops, question marks and the end of a text', () => {
    expect(sentencesIn('Emergency? Call 911. Do not wait')).toEqual([
      'Emergency?',
      'Call 911.',
      'Do not wait',
    ]);
  });

  it('keep what belongs to a word together', () => {
    expect(wordsIn('It can’t show the person’s X-ray (or 1,799 dots).')).toEqual([
      'It',
      'can’t',
      'show',
      'the',
      'person’s',
      'X-ray',
      'or',
      '1,799',
      'dots',
    ]);
  });
});

describe('grades', () => {
  it('are those of the formulas, worked out by hand', () => {
    // 6 words and 7 syllables in 1 sentence: 0.39 * 6 + 11.8 * 7 / 6 - 15.59.
    expect(score('Flesch-Kincaid grade', 'The doctor takes a close look.')).toBeCloseTo(0.517, 2);
    // 1 long word in 1 sentence: 3.1291 + 1.043 * sqrt(30).
    expect(score('SMOG grade', 'We call it a procedure here.')).toBeCloseTo(8.84, 1);
    expect(score('words a sentence', 'One two three four. One two three four five six.')).toBe(5);
  });

  it('are not made plainer by labels and short answers', () => {
    const sentence = 'The emergency department examines everybody immediately.';
    expect(score('Flesch-Kincaid grade', sentence, 'Yes', 'No', 'Not sure', 'Back')).toBe(
      score('Flesch-Kincaid grade', sentence),
    );
  });

  it('are those of the labels where there is nothing else', () => {
    expect(score('words a sentence', 'Yes', 'Not sure')).toBe(1.5);
  });
});

describe('a double negative', () => {
  it.each([
    'You can not do nothing.',
    'We don’t want no surgery.',
    'Never go without a scan.',
    'This is not uncommon.',
    'Do not go unless a doctor says so.',
  ])('is heard in “%s”', (sentence) => {
    expect(english.isDoubleNegative(sentence)).toBe(true);
  });

  it.each([
    'This does not mean MILD is, or is not, an option for you.',
    'It does not know what is wrong.',
    'Do not drive yourself, and do not wait.',
    'You know about it.',
  ])('is not heard in “%s”', (sentence) => {
    expect(english.isDoubleNegative(sentence)).toBe(false);
  });
});

describe('a hard word', () => {
  it('is one that is neither familiar, nor everyday, nor a name, nor in the glossary', () => {
    expect(
      english.hardWordsIn('The scan shows claudication, and Katz found it in the spinal canal.', [
        'spinal canal',
      ]),
    ).toEqual(['claudication']);
  });

  it('is familiar in another form', () => {
    expect(
      english.hardWordsIn('The walkers’ worries stopped. She carried, baked, and doesn’t lie.', []),
    ).toEqual([]);
  });

  it('is known as the owner of something', () => {
    expect(english.hardWordsIn('The clinician’s name', ['clinician'])).toEqual([]);
  });

  it('is noticed in the list when no text uses it any more', () => {
    expect(english.unusedIn(['Two scans'])).toEqual(['Katz']);
  });
});
