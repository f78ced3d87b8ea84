import { describe, expect, it } from 'vitest';
import { english, englishStrings } from './small-language.ts';
import { completed, filesOf, stringsOf, translatedFiles, wordingOf } from './strings.ts';

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

  it('are read anew for each id', () => {
    const files = filesOf(english, (id, text) => `${id}=${text}`);
    expect(stringsOf(files).get('ui.start.lines.1')).toBe('ui.start.lines.1=It asks.');
  });

  it('are known by their wording', () => {
    expect(wordingOf('Call 911')).toMatch(/^[0-9a-f]{8}$/);
    expect(wordingOf('Call 911')).not.toBe(wordingOf('Call 911.'));
  });
});

describe('what only physicians and counsel read', () => {
  const files = {
    proof: { title: 'What is proven' },
    points: { scan: { ask: 'Ask about a scan', ask_carer: 'Ask for them', physician: 'No scan' } },
    findings: { physician: { met: 'Met' }, patient: { met: 'Lines up' } },
  };
  const own = {
    points: { scan: { ask: 'Ask about a scan', ask_carer: 'Ask for them' } },
    findings: { patient: { met: 'Lines up' } },
  };

  it('is not translated', () => {
    expect(translatedFiles(files)).toEqual(own);
  });

  it('stands in English in every language', () => {
    expect(completed(files, own)).toEqual(files);
  });

  it('is all that is filled in: what a translation lacks stays missing', () => {
    expect(completed(files, { points: { scan: {} }, findings: { patient: {} } })).toEqual({
      proof: { title: 'What is proven' },
      points: { scan: { physician: 'No scan' } },
      findings: { physician: { met: 'Met' }, patient: {} },
    });
  });
});
