import { describe, expect, it } from 'vitest';
import { completed, translatedFiles } from './english-only.ts';

describe('what only physicians and counsel read', () => {
  const files = {
    proof: { title: 'What is proven' },
    facts: { helper: { physician: 'By a helper' }, smoking: { physician: 'Smokes', question: 'I smoke.' } },
    points: { scan: { ask: 'Ask about a scan', ask_carer: 'Ask for them', physician: 'No scan' } },
    findings: { physician: { met: 'Met' }, patient: { met: 'Lines up' } },
  };
  const own = {
    facts: { smoking: { question: 'I smoke.' } },
    points: { scan: { ask: 'Ask about a scan', ask_carer: 'Ask for them' } },
    findings: { patient: { met: 'Lines up' } },
  };

  it('is not translated', () => {
    expect(translatedFiles(files)).toEqual(own);
  });

  it('is in English in every language', () => {
    expect(completed(files, own)).toEqual(files);
  });

  it('is the only text that is filled in: missing translations stay missing', () => {
    expect(completed(files, { facts: {}, points: { scan: {} }, findings: { patient: {} } })).toEqual({
      proof: { title: 'What is proven' },
      facts: { helper: { physician: 'By a helper' } },
      points: { scan: { physician: 'No scan' } },
      findings: { physician: { met: 'Met' }, patient: {} },
    });
  });
});
