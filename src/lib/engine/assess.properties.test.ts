import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answersToEverything, completeAnswers, effective } from '../../../tests/support/data/answers.ts';
import { mild } from '../../../tests/support/data/frozen.ts';
import { toggle, type Answers } from './answers.ts';
import { assess } from './assess.ts';
import type { FindingValue } from './schema.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 500 };
const noSigns = { emergencySigns: ['none'], warningSigns: ['none'] };
const question = (id: string) => {
  const found = mild.questions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const optionsOf = (id: string) => question(id).options;
const someOf = (id: string) =>
  fc.subarray(
    optionsOf(id)
      .filter(({ exclusive }) => !exclusive)
      .map((option) => option.id),
    { minLength: 1 },
  );
const outcomeOf = (answers: Answers) => assess(mild, answers).outcome.id;
const findingOf = (answers: Answers, criterion: string): FindingValue | undefined =>
  assess(mild, answers).findings.find((finding) => finding.criterion === criterion)?.is;

describe('the order in which answers are given does not matter', () => {
  it('for the questions', () => {
    const shuffled = completeAnswers(mild).chain((answers) => {
      const entries = Object.entries(answers);
      return fc
        .shuffledSubarray(entries, { minLength: entries.length })
        .map((other) => [answers, Object.fromEntries(other)] as const);
    });
    fc.assert(
      fc.property(shuffled, ([answers, other]) => {
        expect(assess(mild, other)).toEqual(assess(mild, answers));
      }),
      runs,
    );
  });

  it('for the picks of a question', () => {
    fc.assert(
      fc.property(completeAnswers(mild), (answers) => {
        const turned = Object.fromEntries(
          Object.entries(answers).map(([id, each]) => [
            id,
            typeof each === 'string' ? each : [...each].reverse(),
          ]),
        );
        expect(assess(mild, turned)).toEqual(assess(mild, answers));
      }),
      runs,
    );
  });
});

it('answers that were left behind change nothing', () => {
  fc.assert(
    fc.property(answersToEverything(mild), completeAnswers(mild), (leftBehind, answers) => {
      const onPath = effective(mild, answers);
      expect(assess(mild, { ...leftBehind, ...onPath })).toEqual(assess(mild, onPath));
    }),
    runs,
  );
});

describe('warning signs come first', () => {
  it('any emergency sign is an emergency, whatever else is answered', () => {
    fc.assert(
      fc.property(answersToEverything(mild), someOf('emergencySigns'), (answers, emergencySigns) => {
        expect(outcomeOf({ ...answers, emergencySigns })).toBe('emergency');
      }),
      runs,
    );
  });

  it('any warning sign is a call today, whatever is answered after it', () => {
    const answers = fc
      .tuple(fc.constantFrom('none', 'unsure'), someOf('warningSigns'))
      .chain(([emergency, warningSigns]) =>
        completeAnswers(mild, { emergencySigns: [emergency], warningSigns }),
      );
    fc.assert(
      fc.property(answers, (each) => {
        expect(outcomeOf(each)).toBe('callToday');
      }),
      runs,
    );
  });

  it('not sure of the emergency signs is a call today, whatever is answered after it', () => {
    fc.assert(
      fc.property(completeAnswers(mild, { emergencySigns: ['unsure'] }), (answers) => {
        expect(outcomeOf(answers)).toBe('callToday');
      }),
      runs,
    );
  });

  it('a warning sign that is added never makes the outcome milder', () => {
    const gravity = ['discuss', 'openPoints', 'otherCareFirst', 'adultsOnly', 'callToday', 'emergency'];
    fc.assert(
      fc.property(
        completeAnswers(mild, { emergencySigns: ['none'] }),
        someOf('warningSigns'),
        (answers, signs) => {
          const before = gravity.indexOf(outcomeOf(answers));
          expect(gravity.indexOf(outcomeOf({ ...answers, warningSigns: signs }))).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
      runs,
    );
  });
});

describe('"Not sure" never meets a criterion', () => {
  const printedOnly = ['walking', 'lastShot'];
  const asked = mild.questions
    .filter(
      ({ part, id }) => mild.criteria.some((criterion) => criterion.id === part) && !printedOnly.includes(id),
    )
    .map(({ id, part }) => [id, part] as const);

  it.each(asked)('at %s', (id, criterion) => {
    const leadsThere = {
      ...noSigns,
      ...(id === 'physicalTherapyLength' ? { physicalTherapy: 'helpedSome' } : {}),
    };
    const unsure = question(id).kind === 'single' ? 'unsure' : ['unsure'];
    fc.assert(
      fc.property(completeAnswers(mild, { ...leadsThere, [id]: unsure }), (answers) => {
        expect(findingOf(answers, criterion)).not.toBe('met');
      }),
      { numRuns: 200 },
    );
  });

  it.each(printedOnly)('but %s is printed only and decides nothing', (id) => {
    const leadsThere = { ...noSigns, ...(id === 'lastShot' ? { steroidShots: 'didNotHelp' } : {}) };
    fc.assert(
      fc.property(
        completeAnswers(mild, leadsThere),
        fc.constantFrom(...optionsOf(id).map((option) => option.id)),
        (answers, option) => {
          expect(assess(mild, { ...answers, [id]: option })).toEqual(assess(mild, answers));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a pick that is added', () => {
  const worse: readonly (FindingValue | undefined)[] = ['notAsked', 'met', 'discuss', 'notMet'];
  const item = (id: string) => someOf(id).map(([option]) => ({ id, option: option ?? '' }));

  it('in pastBack or health never improves the finding', () => {
    fc.assert(
      fc.property(
        completeAnswers(mild, { ...noSigns, age: 'from18to49', diagnosis: 'yes' }),
        fc.oneof(item('pastBack'), item('health')),
        (answers, { id, option }) => {
          const picks = answers[id] as readonly string[];
          fc.pre(!picks.includes(option));
          const more = { ...answers, [id]: toggle(question(id), picks, option) };
          expect(worse.indexOf(findingOf(more, 'contraindications'))).toBeGreaterThanOrEqual(
            worse.indexOf(findingOf(answers, 'contraindications')),
          );
          expect(findingOf(more, 'contraindications')).not.toBe('met');
        },
      ),
      runs,
    );
  });
});

it('contraindications are met only where both lists are exactly "none"', () => {
  fc.assert(
    fc.property(completeAnswers(mild, { ...noSigns, age: 'over80', diagnosis: 'yes' }), (answers) => {
      const bothNone = [answers['pastBack'], answers['health']].every((each) => String(each) === 'none');
      expect(findingOf(answers, 'contraindications') === 'met').toBe(bothNone);
    }),
    runs,
  );
});
