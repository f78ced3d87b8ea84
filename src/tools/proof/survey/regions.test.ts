import { describe, expect, it } from 'vitest';
import { mild, multiple, picked, single, tiny } from '../../../../tests/support/data/questionnaire.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { survey } from './regions.ts';

const sizesOf = (questionnaire: Questionnaire): Record<string, bigint> => {
  const sizes: Record<string, bigint> = {};
  for (const { assessment, size } of survey(questionnaire).regions)
    sizes[assessment.outcome.id] = (sizes[assessment.outcome.id] ?? 0n) + size;
  return sizes;
};

const yesNo = (id: string) => single(id, ['yes', 'no', 'unsure']);
const outcomes: Questionnaire['outcomes'] = [
  { id: 'openPoints', when: { anyOpenPoint: true } },
  { id: 'discuss', when: { all: [] } },
];
const point = (id: string, question: string, ...options: string[]) => ({
  id,
  of: [question],
  when: picked(question, ...options),
});

describe('a survey of a questionnaire that can be counted by hand', () => {
  it('of one single choice with one open point: one answer of three', () => {
    const questionnaire = tiny({
      questions: [yesNo('one')],
      openPoints: [point('p', 'one', 'no')],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 1n, discuss: 2n });
  });

  it('of two single choices: nine answer sets, and four have neither "no"', () => {
    const questionnaire = tiny({
      questions: [yesNo('one'), yesNo('two')],
      openPoints: [point('p', 'one', 'no'), point('q', 'two', 'no')],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 5n, discuss: 4n });
  });

  it('of a pick-all question with three options: seven sets of picks, and none and unsure', () => {
    const questionnaire = tiny({
      questions: [multiple('list', ['a', 'b', 'c', 'none', 'unsure'])],
      openPoints: [point('p', 'list', 'a', 'b', 'c')],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 7n, discuss: 2n });
  });

  it('of a question that is asked after one answer of three: 3 and 1 and 1', () => {
    const questionnaire = tiny({
      questions: [yesNo('one'), { ...yesNo('two'), when: picked('one', 'yes') }],
      openPoints: [point('p', 'two', 'no')],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 1n, discuss: 4n });
  });

  it('of an option that is offered after one answer of two: 9 sets there, 5 without it', () => {
    const list = multiple('list', ['a', 'b', 'c', 'none', 'unsure']);
    const questionnaire = tiny({
      questions: [
        single('one', ['yes', 'unsure']),
        {
          ...list,
          options: list.options.map((each) =>
            each.id === 'a' ? { ...each, when: picked('one', 'yes') } : each,
          ),
        },
      ],
      openPoints: [point('p', 'list', 'a')],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 4n, discuss: 10n });
  });

  it('of a final stop: what comes after it is not counted', () => {
    const questionnaire = tiny({
      questions: [yesNo('one'), yesNo('two')],
      stops: [{ screen: 'adultsOnly', after: 'one', when: { not: picked('one', 'yes') }, final: true }],
      outcomes: [{ id: 'adultsOnly', when: { not: picked('one', 'yes') } }, ...outcomes],
    });
    expect(sizesOf(questionnaire)).toEqual({ adultsOnly: 2n, discuss: 3n });
  });

  it('of a stop that only an earlier question decides: its own question is answered first', () => {
    const questionnaire = tiny({
      questions: [yesNo('one'), yesNo('two'), yesNo('three')],
      stops: [{ screen: 'adultsOnly', after: 'two', when: picked('one', 'no'), final: true }],
    });
    expect(sizesOf(questionnaire)).toEqual({ discuss: 3n + 2n * 3n * 3n });
  });

  it('of a rule about a question that is sometimes asked, which a later answer decides: 3 of 15', () => {
    const questionnaire = tiny({
      questions: [yesNo('one'), { ...yesNo('two'), when: picked('one', 'yes') }, yesNo('three')],
      openPoints: [{ id: 'p', of: ['two'], when: picked('three', 'no') }],
      outcomes,
    });
    expect(sizesOf(questionnaire)).toEqual({ openPoints: 3n, discuss: 12n });
  });

  it('does not take a question for left out before the one it depends on is answered', () => {
    const answered = (id: string) => picked(id, 'yes', 'no', 'unsure');
    const questionnaire = tiny({
      questions: [yesNo('one'), yesNo('two'), { ...yesNo('three'), when: answered('two') }],
      openPoints: [{ id: 'p', of: ['one'], when: { not: answered('three') } }],
    });
    expect(survey(questionnaire).reached.has('rule p')).toBe(false);
  });

  it('names what is reached', () => {
    const questionnaire = tiny({
      questions: [
        yesNo('one'),
        { ...yesNo('two'), when: { all: [picked('one', 'yes'), picked('one', 'no')] } },
      ],
      openPoints: [point('p', 'one', 'no'), point('q', 'two', 'no')],
    });
    expect([...survey(questionnaire).reached].sort()).toEqual([
      'option one.no',
      'option one.unsure',
      'option one.yes',
      'question one',
      'rule p',
    ]);
  });
});

describe('the survey of the questionnaire that patients answer', () => {
  const sizes = sizesOf(mild);

  it('finds emergencies for 3 respondents with a sign on the first list or, with none or not sure there, on the second', () => {
    const signsWithOrWithoutUnsure = (2n ** 6n - 1n) * 2n;
    expect(sizes['emergency']).toBe(3n * (signsWithOrWithoutUnsure + 2n * signsWithOrWithoutUnsure));
  });

  it('finds adultsOnly for 3 respondents, no sign on either list, no warning sign or not sure of them, under 18', () => {
    expect(sizes['adultsOnly']).toBe(3n * 1n * 2n * 1n);
  });

  it('reaches every outcome', () => {
    expect(Object.keys(sizes).sort()).toEqual(mild.outcomes.map(({ id }) => id).sort());
  });
});
