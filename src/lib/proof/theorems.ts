import type { Answers } from '../engine/answers.ts';
import { assess, UnansweredQuestionError } from '../engine/assess.ts';
import { holds } from '../engine/condition.ts';
import { pathOf } from '../engine/path.ts';
import type { Condition, OutcomeId, Questionnaire } from '../engine/schema.ts';
import { observersOf, readQuestions } from './claims.ts';
import { oneMorePick } from './pairs.ts';
import { survey, type Region, type Survey } from './regions.ts';

/** One claim, over how many cases it was checked, and the first case that breaks it, if one does. */
export interface Theorem {
  readonly id: string;
  readonly cases: number;
  readonly broken?: Answers | undefined;
}

export interface Surveyed {
  readonly questionnaire: Questionnaire;
  readonly survey: Survey;
  /** Whether a watched condition holds for a region: the same for every answer set in it. */
  readonly sees: (region: Region, observer: string) => boolean;
}

/** The survey that the theorems stand on: every answer set, kept apart wherever a claim can tell two of them apart. */
export function surveyFor(questionnaire: Questionnaire): Surveyed {
  const observers = observersOf(questionnaire);
  return {
    questionnaire,
    survey: survey(questionnaire, Object.values(observers)),
    sees: ({ answers }, observer) =>
      holds(
        questionnaire.definitions,
        pathOf(questionnaire, answers).picks,
        observers[observer] as Condition,
      ),
  };
}

/** The claims about the engine, each checked on every region of answers. */
export const engineTheorems = (surveyed: Surveyed): Theorem[] =>
  engineClaims(surveyed).map((check) => check());

/** The same, each checked only when it is asked for. */
export function engineClaims(surveyed: Surveyed): (() => Theorem)[] {
  return [
    () => forEach(surveyed, 'signsComeFirst', (region, sees) => outcomeIs(region, expectedBySigns(sees))),
    () =>
      forEach(
        surveyed,
        'emergencyAtOnce',
        (region) => !outcomeIs(region, 'emergency') || isAtOnce(surveyed, region),
      ),
    () =>
      forEach(
        surveyed,
        'childrenAreNotAsked',
        (region, sees) =>
          !sees('under18') ||
          pathOf(surveyed.questionnaire, region.answers).asked.at(-1)?.question.id === 'age',
      ),
    () => forEach(surveyed, 'unsureIsNeverYes', (region, sees) => unsureStaysOpen(region, sees)),
    () => forEach(surveyed, 'skippedIsNoAnswer', (region) => everySkipIsNoticed(surveyed, region)),
    () =>
      forEach(surveyed, 'metMeansTheSentence', (region, sees) =>
        region.assessment.findings.every(
          ({ criterion, is }) => is !== 'met' || sees(`sentence.${criterion}`),
        ),
      ),
    () =>
      forEach(surveyed, 'theSentenceMeansMet', (region, sees) =>
        region.assessment.findings.every(
          ({ criterion, is }) => is === 'met' || is === 'notAsked' || !sees(`sentence.${criterion}`),
        ),
      ),
    () => forEach(surveyed, 'everyConcernIsNamed', (region) => everyConcernIsNamed(surveyed, region)),
    () => forEach(surveyed, 'orderDoesNotMatter', (region) => orderDoesNotMatter(surveyed, region)),
    () => forEach(surveyed, 'unreadNeverMatters', (region) => unreadNeverMatters(surveyed, region)),
    ...['pastBack', 'health'].map((question) => () => oneMoreNeverHelps(surveyed.questionnaire, question)),
  ];
}

function forEach(
  { survey: { regions }, sees }: Surveyed,
  id: string,
  keeps: (region: Region, sees: (observer: string) => boolean) => boolean,
): Theorem {
  const broken = regions.find((region) => !keeps(region, (observer) => sees(region, observer)));
  return { id, cases: regions.length, broken: broken?.answers };
}

const outcomeIs = ({ assessment }: Region, expected: OutcomeId | undefined) => {
  const { id } = assessment.outcome;
  return expected === undefined ? !['emergency', 'callToday', 'adultsOnly'].includes(id) : id === expected;
};

function expectedBySigns(sees: (observer: string) => boolean): OutcomeId | undefined {
  if (sees('emergencySign')) return 'emergency';
  if (sees('emergencyUnsure') || sees('warningSign')) return 'callToday';
  return sees('under18') ? 'adultsOnly' : undefined;
}

function isAtOnce({ questionnaire }: Surveyed, { answers }: Region): boolean {
  const { asked } = pathOf(questionnaire, answers);
  return asked.length <= 2 && asked.at(-1)?.question.id === 'emergencySigns';
}

/** "Not sure" leaves the criterion open, and never ends where every answer lines up. */
function unsureStaysOpen({ assessment }: Region, sees: (observer: string) => boolean): boolean {
  const { outcome, findings } = assessment;
  return (
    findings.every(({ criterion, is }) => is !== 'met' || !sees(`unsure.${criterion}`)) &&
    !(outcome.id === 'discuss' && sees('unsure'))
  );
}

function everySkipIsNoticed({ questionnaire }: Surveyed, { answers }: Region): boolean {
  return pathOf(questionnaire, answers).asked.every(({ question }) => {
    const skipped = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question.id));
    return refuses(questionnaire, skipped) === question.id;
  });
}

function refuses(questionnaire: Questionnaire, answers: Answers): string | undefined {
  try {
    assess(questionnaire, answers);
    return undefined;
  } catch (error) {
    return error instanceof UnansweredQuestionError ? error.question : undefined;
  }
}

/** Where a criterion is open, a named open point says why; where the outcome is not `discuss`, something is named. */
function everyConcernIsNamed({ questionnaire }: Surveyed, { assessment }: Region): boolean {
  const { outcome, findings, points, notes } = assessment;
  const says = (criterion: string, is: string) =>
    points.some(({ id }) =>
      questionnaire.openPoints.some(
        (point) => point.id === id && point.finding?.criterion === criterion && point.finding.is === is,
      ),
    );
  const reasoned = [...points, ...notes, ...findings.filter(({ is }) => is !== 'notAsked')];
  return (
    findings.every(({ criterion, is }) => is === 'met' || is === 'notAsked' || says(criterion, is)) &&
    reasoned.every(({ because }) => because.length > 0) &&
    (points.length > 0 || !['openPoints', 'otherCareFirst'].includes(outcome.id)) &&
    (points.length === 0 || outcome.id !== 'discuss')
  );
}

function orderDoesNotMatter({ questionnaire }: Surveyed, { answers, assessment }: Region): boolean {
  const backwards = Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
  );
  return same(assess(questionnaire, backwards), assessment);
}

/** Answers to questions that are not on the path change nothing. */
function unreadNeverMatters({ questionnaire }: Surveyed, { answers, assessment }: Region): boolean {
  const { picks } = pathOf(questionnaire, answers);
  const left = questionnaire.questions
    .filter(({ id }) => !picks.has(id))
    .map(({ id, kind, options }) => [id, kind === 'single' ? options[0]?.id : [options[0]?.id]]);
  return same(assess(questionnaire, { ...Object.fromEntries(left), ...answers } as Answers), assessment);
}

function oneMoreNeverHelps(questionnaire: Questionnaire, question: string): Theorem {
  const { cases, broken } = oneMorePick(questionnaire, question);
  return { id: `oneMoreNeverHelps.${question}`, cases, broken };
}

/** Questions that no rule reads are asked to be printed. Every other option must be able to change something. */
export const printedOnly = (questionnaire: Questionnaire): readonly string[] =>
  questionnaire.questions.map(({ id }) => id).filter((id) => !readQuestions(questionnaire).has(id));

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
