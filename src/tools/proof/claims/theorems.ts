import type { Answers } from '../../../lib/engine/answers.ts';
import { assess, UnansweredQuestionError } from '../../../lib/engine/assess.ts';
import { holds } from '../../../lib/engine/condition.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import {
  healthLists,
  meantFor,
  observersOf,
  readQuestions,
  severity,
  signLists,
  toPlanFor,
} from './claims.ts';
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

/**
 * Surveys of one questionnaire: every answer set, kept apart wherever these watched conditions tell two of them apart.
 * One survey that watched everything would be the product of all; each claim has one of its own, made once.
 */
export interface Surveyed extends Watched {
  readonly surveyOn: (observers: readonly string[]) => Survey;
}

/** Complete answers and what the engine makes of them. */
type Case = Pick<Region, 'answers' | 'assessment'>;

export function surveyFor(questionnaire: Questionnaire): Surveyed {
  const known = new Map<string, Survey>();
  const watched = observersOf(questionnaire);
  const surveyOn = (observers: readonly string[]): Survey => {
    const key = [...observers].sort().join();
    const found =
      known.get(key) ??
      survey(
        questionnaire,
        observers.map((each) => watched[each] as Condition),
      );
    known.set(key, found);
    return found;
  };
  return { ...watching(questionnaire), surveyOn };
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
    ([id, checks]) =>
      () =>
        onEveryRegion(surveyed, id, checks),
  ),
  () => asksWhomItIsMeantFor(surveyed.questionnaire),
  ...healthLists.map((question) => () => oneMoreNeverHelps(surveyed.questionnaire, question)),
];

/** The first claim that one of these complete answer sets breaks: a few answers are looked at much sooner than all. */
export function claimBrokenBy(questionnaire: Questionnaire, all: readonly Answers[]): string | undefined {
  const watched = watching(questionnaire);
  const cases = all.map((answers) => ({ answers, assessment: assess(questionnaire, answers) }));
  const broken = Object.entries(claims).find(([, checks]) =>
    checks.some(({ keeps }) => cases.some((each) => !keeps(watched, each))),
  )?.[0];
  return (
    broken ?? (all.every((each) => isAskedAsMeant(questionnaire, each)) ? undefined : 'asksWhomItIsMeantFor')
  );
}

type Claim = (watched: Watched, each: Case) => boolean;

/** A claim, or a part of one, and the conditions that it can tell apart. */
interface Check {
  readonly on: readonly string[];
  readonly keeps: Claim;
}

const check = (keeps: Claim, ...on: string[]): readonly Check[] => [{ on, keeps }];

const criteria = ['conservativeCare', 'furtherCare', 'surgery', 'contraindications'];
const signs = ['emergencySign', 'emergencyUnsure', 'warningSign', 'under18'];
const steering = ['told', 'noProcedure', 'surgerySoon'];

const claims: Readonly<Record<string, readonly Check[]>> = {
  signsComeFirst: check((watched, each) => outcomeIs(each, expectedBySigns(watched, each)), ...signs),
  emergencyAtOnce: check(
    (watched, each) => !outcomeIs(each, 'emergency') || isAtOnce(watched, each),
    ...signs,
  ),
  childrenAreNotAsked: check(
    ({ questionnaire, sees }, { answers }) =>
      !sees(answers, 'under18') || pathOf(questionnaire, answers).asked.at(-1)?.question.id === 'age',
    ...signs,
  ),
  unsureIsNeverYes: [
    ...check(
      ({ sees }, { answers, assessment }) => assessment.outcome.id !== 'discuss' || !sees(answers, 'unsure'),
      'unsure',
    ),
    ...criteria.flatMap((id) => check(unlessMet(id, `unsure.${id}`), `unsure.${id}`)),
  ],
  skippedIsNoAnswer: check(everySkipIsNoticed),
  metMeansTheSentence: criteria.flatMap((id) => check(metOnlyWith(id), `sentence.${id}`)),
  theSentenceMeansMet: criteria.flatMap((id) => check(metWherever(id), `sentence.${id}`)),
  everyConcernIsNamed: check(everyConcernIsNamed),
  surgeonComesFirst: check(surgeonComesFirst, ...steering),
  nobodyIsSteered: check(nobodyIsSteered, ...steering),
  planNeverFinds: Object.keys(toPlanFor).flatMap((question) =>
    check(planNeverFinds(question), `plan.${question}`),
  ),
  costIsNotMedical: check(costIsNotMedical, 'noAccess', 'noTherapyAccess', 'cannotHave'),
  oneMoreSignNeverHelps: check(oneMoreSignNeverHelps, ...signs),
  orderDoesNotMatter: check(orderDoesNotMatter),
  unreadNeverMatters: check(unreadNeverMatters),
};

function onEveryRegion(surveyed: Surveyed, id: string, checks: readonly Check[]): Theorem {
  const cases = checks.map(({ on, keeps }) => {
    const { regions } = surveyed.surveyOn(on);
    return { cases: regions.length, broken: regions.find((region) => !keeps(surveyed, region))?.answers };
  });
  return {
    id,
    cases: cases.reduce((sum, each) => sum + each.cases, 0),
    broken: cases.find(({ broken }) => broken !== undefined)?.broken,
  };
}

const findingFor = ({ assessment: { findings } }: Case, id: string) =>
  findings.find(({ criterion }) => criterion === id)?.is;

function unlessMet(criterion: string, observer: string): Claim {
  return ({ sees }, each) => findingFor(each, criterion) !== 'met' || !sees(each.answers, observer);
}

function metOnlyWith(criterion: string): Claim {
  return ({ sees }, each) =>
    findingFor(each, criterion) !== 'met' || sees(each.answers, `sentence.${criterion}`);
}

/** Where the criterion was asked about at all. */
function metWherever(criterion: string): Claim {
  return ({ sees }, each) =>
    ['met', 'notAsked', undefined].includes(findingFor(each, criterion)) ||
    !sees(each.answers, `sentence.${criterion}`);
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
  return asked.length <= 3 && ['emergencySigns', 'suddenSigns'].includes(asked.at(-1)?.question.id ?? '');
}

/** Where a surgeon has spoken of surgery soon, or it is planned, that comes before all but a warning sign and the age. */
function surgeonComesFirst({ sees }: Watched, { answers, assessment: { outcome } }: Case): boolean {
  const comesBefore = ['emergency', 'callToday', 'adultsOnly'].includes(outcome.id);
  return (outcome.id === 'surgeonFirst') === (sees(answers, 'surgerySoon') && !comesBefore);
}

/** MILD is asked about only by someone who was told of LSS, wants a procedure, and has nothing else to do first. */
function nobodyIsSteered({ sees }: Watched, { answers, assessment: { outcome, flags } }: Case): boolean {
  if (outcome.id === 'emergency' || outcome.id === 'adultsOnly') return Object.keys(flags).length === 0;
  const may =
    sees(answers, 'told') &&
    !sees(answers, 'noProcedure') &&
    !sees(answers, 'surgerySoon') &&
    outcome.id !== 'callToday';
  return flags['asksAboutMild'] === may;
}

/** Without what only needs a plan the findings are the same. */
function planNeverFinds(question: string): Claim {
  const plan = toPlanFor[question] ?? [];
  return ({ questionnaire, sees }, { answers, assessment }) => {
    if (!sees(answers, `plan.${question}`)) return true;
    const left = [answers[question] ?? []].flat().filter((pick) => !plan.includes(pick));
    const without = { ...answers, [question]: left.length > 0 ? left : ['none'] };
    const values = ({ findings }: Case['assessment']) => findings.map(({ is }) => is);
    return same(values(assess(questionnaire, without)), values(assessment));
  };
}

/** Cost, travel or time is printed as that, and never makes therapy one that could not be had for a medical reason. */
function costIsNotMedical({ sees }: Watched, { answers, assessment }: Case): boolean {
  const { outcome, findings, notes } = assessment;
  if (['emergency', 'adultsOnly'].includes(outcome.id)) return true;
  const isPrinted = (id: string) => notes.some((note) => note.id === id);
  const care = findings.find(({ criterion }) => criterion === 'conservativeCare')?.is;
  return (
    isPrinted('treatmentNoAccess') === sees(answers, 'noAccess') &&
    isPrinted('treatmentCannotHave') === sees(answers, 'cannotHave') &&
    (care !== 'met' || !sees(answers, 'noTherapyAccess'))
  );
}

/** One more sign, beside whatever else was picked, never leads to a milder outcome. */
function oneMoreSignNeverHelps({ questionnaire }: Watched, { answers, assessment }: Case): boolean {
  const rank = (id: string) => severity.indexOf(id);
  const { asked } = pathOf(questionnaire, answers);
  return asked
    .filter(({ question }) => signLists.includes(question.id))
    .every(({ question, offered, picks }) =>
      offered
        .filter(
          ({ urgency, id }) => id !== 'none' && (urgency !== 'now' || id !== 'unsure') && !picks.includes(id),
        )
        .every(({ id }) => {
          const more = [...picks.filter((pick) => pick !== 'none'), id];
          const { outcome } = assess(questionnaire, { ...answers, [question.id]: more });
          return rank(outcome.id) >= rank(assessment.outcome.id);
        }),
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
