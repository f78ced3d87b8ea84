import { describe, expect, test } from 'vitest';
import { mild, multiple, picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import { clearedBy, mayBeSlip, putBack } from './cleared.ts';

const signs = multiple('signs', ['numb', 'weak', 'none', 'unsure']);
const others = multiple('others', ['knee', 'hip', 'none']);
const small = tiny({
  questions: [signs, others],
  stops: [{ screen: 'emergency', after: 'signs', when: picked('signs', 'numb', 'weak'), final: true }],
});

describe('what a pick takes away', () => {
  test('is every other pick, if the option is exclusive', () => {
    expect(clearedBy(signs, ['numb', 'weak'], 'none')).toEqual({
      question: 'signs',
      by: 'none',
      options: ['numb', 'weak'],
    });
  });

  test('is nothing if nothing else was picked, if the option can be combined, and for a single choice', () => {
    expect(clearedBy(signs, [], 'none')).toBeUndefined();
    expect(clearedBy(signs, ['numb'], 'weak')).toBeUndefined();
    expect(clearedBy(signs, ['numb', 'weak'], 'numb')).toBeUndefined();
    expect(clearedBy(single('age', ['young', 'old']), ['young'], 'old')).toBeUndefined();
  });

  test('is still remembered when the option is picked, unpicked and picked again, until it is picked again itself', () => {
    const first = clearedBy(signs, ['numb', 'weak'], 'none');
    const second = clearedBy(signs, ['none'], 'none', first);
    const third = clearedBy(signs, [], 'none', second);
    expect(third?.options).toEqual(['numb', 'weak']);
    expect(clearedBy(signs, [], 'numb', second)?.options).toEqual(['weak']);
  });

  test('is not what another question lost', () => {
    const first = clearedBy(signs, ['numb'], 'none');
    expect(clearedBy(others, [], 'none', first)).toBeUndefined();
  });

  test('comes back as it was', () => {
    const cleared = { question: 'signs', by: 'none', options: ['numb', 'weak'] };
    expect(putBack(signs, ['none'], cleared)).toEqual(['numb', 'weak']);
    expect(putBack(signs, ['numb'], { question: 'signs', by: 'numb', options: ['none'] })).toEqual(['none']);
    expect(putBack(signs, ['numb'], cleared)).toEqual(['numb', 'weak']);
  });
});

describe('a sign that was taken away', () => {
  const cleared = { question: 'signs', by: 'none', options: ['numb'] };

  test('may be a slip, until it was confirmed once', () => {
    expect(mayBeSlip(small, cleared, undefined)).toBe(true);
    expect(mayBeSlip(small, cleared, ['weak'])).toBe(true);
    expect(mayBeSlip(small, cleared, ['numb'])).toBe(false);
    expect(mayBeSlip(small, { ...cleared, options: ['numb', 'weak'] }, ['numb'])).toBe(true);
  });

  test('is a sign where the check may stop, and nothing else', () => {
    expect(mayBeSlip(small, { ...cleared, question: 'others', options: ['hip'] }, undefined)).toBe(false);
    expect(mayBeSlip(small, { question: 'signs', by: 'numb', options: ['none'] }, undefined)).toBe(false);
  });

  test.each(
    mild.questions.filter(
      ({ id, kind }) => kind === 'multiple' && mild.stops.some((stop) => stop.after === id),
    ),
  )('in $id, is every one of them', (question) => {
    const ids = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    for (const id of ids) {
      const lost = clearedBy(question, [id], 'none');
      expect(lost && mayBeSlip(mild, lost, undefined), id).toBe(true);
    }
  });
});
