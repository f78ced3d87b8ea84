import fc from 'fast-check';
import { asAnswer, type Answers } from '../../../src/lib/engine/answers.ts';
import { pathOf, type AskedQuestion } from '../../../src/lib/engine/path.ts';
import type { Condition, Question, Questionnaire } from '../../../src/lib/engine/schema.ts';
import { multiple, single, tiny } from './questionnaire.ts';

/** Every complete answer set, by brute force: for questionnaires that are small enough. */
export function allAnswers(questionnaire: Questionnaire, answers: Answers = {}): Answers[] {
  const open = pathOf(questionnaire, answers).asked.find(({ picks }) => picks.length === 0);
  if (!open) return [answers];
  return answersTo(open).flatMap((picks) =>
    allAnswers(questionnaire, { ...answers, [open.question.id]: asAnswer(open.question, picks) }),
  );
}

function answersTo({ question, offered }: AskedQuestion): readonly (readonly string[])[] {
  const alone = offered
    .filter(({ exclusive }) => exclusive ?? question.kind === 'single')
    .map(({ id }) => [id]);
  const together = offered.filter(({ id }) => !alone.some(([each]) => each === id)).map(({ id }) => id);
  const subsets = together.reduce<string[][]>(
    (all, id) => [...all, ...all.map((each) => [...each, id])],
    [[]],
  );
  return [...subsets.filter((each) => each.length > 0), ...alone];
}

const parts = ['background', 'conservativeCare', 'surgery'] as const;
const letters = ['a', 'b', 'c'] as const;
const mostRules = 4;

/** Conditions of every form on these questions. */
function conditionOn(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const atom = fc.constantFrom(...questions).chain(({ id, options }) =>
    fc
      .subarray(
        options.map((option) => option.id),
        { minLength: 1 },
      )
      .map((picked): Condition => ({ question: id, picked })),
  );
  return fc.letrec<{ condition: Condition }>((tie) => {
    const some = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        atom,
        tie('condition').map((not) => ({ not })),
        some.map((all) => ({ all })),
        some.map((any) => ({ any })),
        fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: some }),
      ),
    };
  })['condition'];
}

const plainQuestion = (index: number): fc.Arbitrary<Question> =>
  fc
    .record({ isSingle: fc.boolean(), count: fc.integer({ min: 1, max: 3 }), part: fc.nat({ max: 2 }) })
    .map(({ isSingle, count, part }) => {
      const id = `q${index}`;
      const more = { part: parts[Math.min(part, index)] ?? 'background' };
      const options = letters.slice(0, count);
      return isSingle
        ? single(id, [...options, 'unsure'], more)
        : multiple(id, [...options, 'none', 'unsure'], more);
    });

/** Adds to a question, and to its first option, conditions on earlier answers; often none. */
const conditional = (question: Question, before: readonly Question[]): fc.Arbitrary<Question> => {
  if (before.length === 0) return fc.constant(question);
  const sometimes = fc.option(conditionOn(before), { nil: undefined });
  return fc.record({ when: sometimes, offered: sometimes }).map(({ when, offered }) => ({
    ...question,
    ...(when && { when }),
    options: question.options.map((option, index) =>
      index === 0 && offered ? { ...option, when: offered } : option,
    ),
  }));
};

const questionsOf = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => plainQuestion(index))))
  .chain((plain) => fc.tuple(...plain.map((each, index) => conditional(each, plain.slice(0, index)))));

const stopsOf = (questions: readonly Question[]) =>
  fc.array(
    fc.nat({ max: questions.length - 1 }).chain((index) =>
      fc.record({
        screen: fc.constantFrom('emergency', 'callToday', 'adultsOnly'),
        after: fc.constant(questions[index]?.id ?? ''),
        when: conditionOn(questions.slice(0, index + 1)),
        final: fc.constant(true as const),
      }),
    ),
    { maxLength: 2 },
  );

const rulesOf = (questions: readonly Question[]) =>
  fc.array(
    fc.record({
      of: fc.subarray(
        questions.map(({ id }) => id),
        { minLength: 1 },
      ),
      when: conditionOn(questions),
    }),
    { maxLength: mostRules },
  );

/** Random questionnaires with a few questions and every kind of rule, without clinical meaning. */
export const smallQuestionnaire: fc.Arbitrary<Questionnaire> = questionsOf.chain((questions) =>
  fc
    .record({
      stops: stopsOf(questions),
      rules: rulesOf(questions),
      facts: rulesOf(questions),
      values: fc.array(fc.constantFrom('discuss', 'notMet', undefined), {
        minLength: mostRules,
        maxLength: mostRules,
      }),
      emergency: conditionOn(questions),
      met: fc.tuple(conditionOn(questions), conditionOn(questions)),
    })
    .map(({ stops, rules, facts, values, emergency, met }) =>
      tiny({
        questions: [...questions],
        stops,
        criteria: [
          { id: 'conservativeCare', met: met[0] },
          { id: 'surgery', met: met[1] },
        ],
        openPoints: rules.map((rule, index) => {
          const is = values[index];
          const criterion = index % 2 === 0 ? 'conservativeCare' : 'surgery';
          return { id: `p${index}`, ...rule, ...(is && { finding: { criterion, is } }) };
        }),
        notes: facts.map((rule, index) => ({ id: `n${index}`, ...rule })),
        outcomes: [
          { id: 'emergency', when: emergency, withoutNotes: true },
          { id: 'otherCareFirst', when: { anyFinding: 'notMet' } },
          { id: 'openPoints', when: { any: [{ anyFinding: 'discuss' }, { anyOpenPoint: true }] } },
          { id: 'discuss', when: { all: [] } },
        ],
      }),
    ),
);
