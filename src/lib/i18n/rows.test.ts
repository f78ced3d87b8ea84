import { describe, expect, it } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { packed, unpacked } from './rows.ts';
import type { PairedWords } from './voices.ts';

const words = {
  ui: { next: 'Continue' },
  questions: Object.fromEntries(
    mild.questions.map(({ id, options }, at) => [
      id,
      {
        heading: `${id}?`,
        ...(at % 3 === 0 && { hint: 'A hint' }),
        options: Object.fromEntries(options.map((option) => [option.id, `[I|They] pick ${option.id}`])),
      },
    ]),
  ),
  points: Object.fromEntries(mild.openPoints.map(({ id }) => [id, { ask: `Ask ${id}`, question: 'Why?' }])),
} as PairedWords;

describe('words on their way to the page', () => {
  it('come back under their ids', () => {
    expect(unpacked(mild, packed(mild, words))).toEqual(words);
  });

  it('carry no id that the questionnaire has', () => {
    const carried = JSON.stringify(packed(mild, { ...words, questions: words['questions'] ?? {} }));
    for (const { id } of mild.openPoints) expect(carried).not.toContain(`"${id}"`);
    for (const { id } of mild.questions) expect(carried).not.toContain(`"${id}"`);
  });
});
