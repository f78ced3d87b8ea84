import { describe, expect, it } from 'vitest';
import { english, englishStrings } from '../../../tests/support/data/small-language.ts';
import { filesOf, stringsOf, wordingOf } from './strings.ts';

describe('the strings of a language', () => {
  it('have ids made of their file and place', () => {
    expect([...englishStrings.keys()]).toEqual([
      'ui.start.title',
      'ui.start.lines.0',
      'ui.start.lines.1',
      'outcomes.emergency.heading',
    ]);
  });

  it('make the files again', () => {
    expect(filesOf(english, (id) => englishStrings.get(id) ?? '')).toEqual(english);
  });

  it('are read again for each id', () => {
    const files = filesOf(english, (id, text) => `${id}=${text}`);
    expect(stringsOf(files).get('ui.start.lines.1')).toBe('ui.start.lines.1=It asks.');
  });

  it('hold the forms of a term as one string: a language has as many as it needs', () => {
    const files = { glossary: { lss: { forms: ['stenosis', 'LSS'] } } };
    expect([...stringsOf(files)]).toEqual([['glossary.lss.forms', 'stenosis | LSS']]);
    expect(filesOf(files, () => 'a | b | c')).toEqual({ glossary: { lss: { forms: ['a', 'b', 'c'] } } });
  });

  it('do not include the id of an entry, which stays as it is', () => {
    const files = { learn: { sections: [{ id: 'lss', heading: 'What it is' }] } };
    expect([...stringsOf(files)]).toEqual([['learn.sections.0.heading', 'What it is']]);
    expect(filesOf(files, () => 'Qué es')).toEqual({
      learn: { sections: [{ id: 'lss', heading: 'Qué es' }] },
    });
  });

  it('are known by their wording', () => {
    expect(wordingOf('Call 911')).toMatch(/^[0-9a-f]{8}$/);
    expect(wordingOf('Call 911')).not.toBe(wordingOf('Call 911.'));
  });
});
