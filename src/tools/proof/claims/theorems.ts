import type { Answers } from '../../../lib/engine/answers.ts';
import { assess, UnansweredQuestionError } from '../../../lib/engine/assess.ts';
import { holds } from '../../../lib/engine/condition.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import { meantFor, observersOf, readQuestions } from './claims.ts';
import { oneMorePick } from './pairs.ts';
import { survey, type Region, type Survey } from '../survey/regions.ts';

/** One claim, over how many cases it was checked, and the first case that breaks it, if one does. */
export interface Theorem {
  readonly id: string;
  readonly cases: number;
  readonly broken?: Answers | undefined;
}

/** A questionnaire, and whether a watched condition holds for answers to it. */
interface Watched {
  readonly questionnaire: Questionnaire;
  readonly sees: (answers: Answers, observer: string) => boolean;
}

export interface Surveyed extends Watched {
  readonly survey: Survey;
}

/** Complete answers and what the engine makes of them. */
type Case = Pick<Region, 'answers' | 'assessment'>;

/** The survey that the theorems stand on: every answer set, kept apart wherever a claim can tell two of them apart. */
export function surveyFor(questionnaire: Questionnaire): Surveyed {
  const watched = watching(questionnaire);
  return { ...watched, survey: survey(questionnaire, Object.values(observersOf(questionnaire))) };
}

function watching(questionnaire: Questionnaire): Watched {
  const observers = observersOf(questionnaire);
  return {
    questionnaire,
    sees: (answers, observer) => isTrueOf(questionnaire, answers, observers[observer] as Condition),
  };
}

const isTrueOf = (questionnaire: Questionnaire, answers: Answers, condition: Condition) =>
  holds(questionnaire.definitions, pathOf(questionnaire, answers).picks, condition);

/** The claims about the engine, each checked on every region of answers. */
export const engineTheorems = (surveyed: Surveyed): Theorem[] =>
  engineClaims(surveyed).map((check) => check());

/** The same, each checked only when it is asked for. */
export const engineClaims = (surveyed: Surveyed): (() => Theorem)[] => [
  ...Object.entries(claims).map(
    ([id, keeps]) =>
      () =>
        onEveryRegion(surveyed, id, keeps),
  ),
  () => asksWhomItIsMeantFor(surveyed.questionnaire),
  ...['pastBack', 'health'].map((question) => () => oneMoreNeverHelps(surveyed.questionnaire, question)),
];

/** The first claim that one of these complete answer sets breaks: a few answers are looked at much sooner than all. */
export function claimBrokenBy(questionnaire: Questionnaire, all: readonly Answers[]): string | undefined {
  const watched = watching(questionnaire);
  const cases = all.map((answers) => ({ answers, assessment: assess(questionnaire, answers) }));
  const broken = Object.entries(claims).find(([, keeps]) => cases.some((each) => !keeps(watched, each)))?.[0];
  return (
    broken ?? (all.every((each) => isAskedAsMeant(questionnaire, each)) ? undefined : 'asksWhomItIsMeantFor')
  );
}

type Claim = (watched: Watched, each: Case) => boolean;

const claims: Readonly<Record<string, Claim>> = {
  signsComeFirst: (watched, each) => outcomeIs(each, expectedBySigns(watched, each)),
  emergencyAtOnce: (watched, each) => !outcomeIs(each, 'emergency') || isAtOnce(watched, each),
  childrenAreNotAsked: ({ questionnaire, sees }, { answers }) =>
    !sees(answers, 'under18') || pathOf(questionnaire, answers).asked.at(-1)?.question.id === 'age',
  unsureIsNeverYes: unsureStaysOpen,
  skippedIsNoAnswer: everySkipIsNoticed,
  metMeansTheSentence: ({ sees }, { answers, assessment: { findings } }) =>
    findings.every(({ criterion, is }) => is !== 'met' || sees(answers, `sentence.${criterion}`)),
  theSentenceMeansMet: ({ sees }, { answers, assessment: { findings } }) =>
    findings.every(
      ({ criterion, is }) => is === 'met' || is === 'notAsked' || !sees(answers, `sentence.${criterion}`),
    ),
  everyConcernIsNamed,
  orderDoesNotMatter,
  unreadNeverMatters,
};

function onEveryRegion({ survey: { regions }, ...watched }: Surveyed, id: string, keeps: Claim): Theorem {
  return { id, cases: regions.length, broken: regions.find((region) => !keeps(watched, region))?.answers };
}

const outcomeIs = ({ assessment }: Case, expected: string | undefined) => {
  const { id } = assessment.outcome;
  return expected === undefined ? !['emergency', 'callToday', 'adultsOnly'].includes(id) : id === expected;
};

function expectedBySigns({ sees }: Watched, { answers }: Case): string | undefined {
  if (sees(answers, 'emergencySign')) return 'emergency';
  if (sees(answers, 'emergencyUnsure') || sees(answers, 'warningSign')) return 'callToday';
  return sees(answers, 'under18') ? 'adultsOnly' : undefined;
}

function isAtOnce({ questionnaire }: Watched, { answers }: Case): boolean {
  const { asked } = pathOf(questionnaire, answers);
  return asked.length <= 2 && asked.at(-1)?.question.id === 'emergencySigns';
}

/** "Not sure" leaves the criterion open, and never ends where every answer lines up. */
function unsureStaysOpen({ sees }: Watched, { answers, assessment: { outcome, findings } }: Case): boolean {
  return (
    findings.every(({ criterion, is }) => is !== 'met' || !sees(answers, `unsure.${criterion}`)) &&
    !(outcome.id === 'discuss' && sees(answers, 'unsure'))
  );
}

function everySkipIsNoticed({ questionnaire }: Watched, { answers }: Case): boolean {
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
function everyConcernIsNamed({ questionnaire }: Watched, { assessment }: Case): boolean {
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

function orderDoesNotMatter({ questionnaire }: Watched, { answers, assessment }: Case): boolean {
  const backwards = Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
  );
  return same(assess(questionnaire, backwards), assessment);
}

/** Answers to questions that are not on the path change nothing. */
function unreadNeverMatters({ questionnaire }: Watched, { answers, assessment }: Case): boolean {
  const { picks } = pathOf(questionnaire, answers);
  const left = questionnaire.questions
    .filter(({ id }) => !picks.has(id))
    .map(({ id, kind, options }) => [id, kind === 'single' ? options[0]?.id : [options[0]?.id]]);
  return same(assess(questionnaire, { ...Object.fromEntries(left), ...answers } as Answers), assessment);
}

/** On a survey of its own, which keeps apart those whom a question is meant for and nobody else. */
function asksWhomItIsMeantFor(questionnaire: Questionnaire): Theorem {
  const { regions } = survey(questionnaire, Object.values(meantFor));
  const broken = regions.find(({ answers }) => !isAskedAsMeant(questionnaire, answers))?.answers;
  return { id: 'asksWhomItIsMeantFor', cases: regions.length, broken };
}

/** Where nothing ended the way, a question is asked, and an option offered, exactly to those it is meant for. */
function isAskedAsMeant(questionnaire: Questionnaire, answers: Answers): boolean {
  const { asked, stops } = pathOf(questionnaire, answers);
  if (stops.some(({ final }) => final)) return true;
  return Object.entries(meantFor).every(([name, condition]) => {
    const [question, option] = name.split('.');
    const found = asked.find((each) => each.question.id === question);
    const isMeant = isTrueOf(questionnaire, answers, condition);
    if (option === undefined) return (found !== undefined) === isMeant;
    return !found || found.offered.some(({ id }) => id === option) === isMeant;
  });
}

function oneMoreNeverHelps(questionnaire: Questionnaire, question: string): Theorem {
  const { cases, broken } = oneMorePick(questionnaire, question);
  return { id: `oneMoreNeverHelps.${question}`, cases, broken };
}

/** Questions that no rule reads are asked to be printed. Every other option must be able to change something. */
export const printedOnly = (questionnaire: Questionnaire): readonly string[] =>
  questionnaire.questions.map(({ id }) => id).filter((id) => !readQuestions(questionnaire).has(id));

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
