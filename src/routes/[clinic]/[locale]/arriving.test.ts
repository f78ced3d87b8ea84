import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Check } from '$lib/machine/check.svelte.ts';
import { mild, patient } from '../../../../tests/support/data/questionnaire.ts';
import { arrivesAt, known } from './arriving.ts';

describe('answers that another page gave', () => {
  test('lead as far as the place where that page was', () => {
    for (const place of ['emergencySigns', 'health', 'review', 'notes']) {
      const check = new Check(mild);
      expect(arrivesAt(check, mild, place, patient())).toBe(true);
      expect(check.context.screen.id).toBe(place);
    }
  });

  test('lead nowhere where one is missing on the way', () => {
    const check = new Check(mild);
    const { age, ...others } = patient();
    expect(age).toBeDefined();
    expect(arrivesAt(check, mild, 'review', others)).toBe(false);
    expect(check.context).toMatchObject({ screen: { id: 'start' }, answers: {} });
  });

  test('never lead past a stop', () => {
    const check = new Check(mild);
    expect(arrivesAt(check, mild, 'notes', patient({ emergencySigns: ['bowel'] }))).toBe(false);
    expect(check.context.screen.id).toBe('start');
  });

  test('are the questionnaire’s own, whatever the page says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (said) => {
        for (const [id, answer] of Object.entries(known(mild, said))) {
          const question = mild.questions.find((each) => each.id === id);
          const offered = question?.options.map((option) => option.id);
          expect(offered).toEqual(expect.arrayContaining([answer].flat()));
        }
      }),
    );
    expect(known(mild, { age: ['older', 'from65to80'], unheardOf: 'x', warningSigns: 'fever' })).toEqual({
      age: 'from65to80',
      warningSigns: ['fever'],
    });
  });
});
