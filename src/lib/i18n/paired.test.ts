import { describe, expect, it } from 'vitest';
import { paired } from './paired.ts';
import { wordsForVoice } from './voices.ts';
import type { Words } from './words.ts';

const own = {
  ui: {
    next: 'Continue',
    title: 'Your answers',
    list: ['Your scan', 'These notes'],
    same: ['One'],
    gone: 'Ask for you. Today.',
  },
  questions: {
    age: { heading: 'How old are you?', options: { old: 'I am over 80, and my back hurts when I walk.' } },
  },
} as unknown as Words;

const carer = {
  ui: { title: 'Their answers', list: ['Their scan', 'These notes', 'Yourself'], gone: 'Ask. Today.' },
  questions: {
    age: {
      heading: 'How old is the person?',
      options: { old: 'They are over 80, and their back hurts when they walk.' },
    },
  },
};

const helpers = {
  ...own,
  ui: { ...own.ui, ...carer.ui },
  questions: carer.questions,
};

describe('words for the patient and for a helper', () => {
  const both = paired(own, carer);

  it('are shown once if both have the same', () => {
    expect(both['ui']).toMatchObject({
      next: 'Continue',
      title: '[Your|Their] answers',
      list: ['[Your|Their] scan', 'These notes', '[|Yourself]'],
    });
  });

  it('are read as those for the patient', () => {
    expect(wordsForVoice(both, false)).toEqual(own);
  });

  it('are read as those for a helper', () => {
    expect(wordsForVoice(both, true)).toEqual(helpers);
  });

  it.each(['On | on', 'On [on', 'On] on'])('must not contain their delimiters: %s', (text) => {
    const words = { ui: { next: text } } as unknown as Words;
    expect(() => paired(words, {})).toThrow('which delimit the two wordings');
  });
});
