import type { Answers } from '../../../lib/engine/answers.ts';
import { assess, UnansweredQuestionError } from '../../../lib/engine/assess.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { Case, Claim, ClaimPart, Design, Watched } from './design.ts';
import { signObservers } from './observers.ts';

export const claim = (keeps: Claim, ...on: string[]): readonly ClaimPart[] => [{ on, keeps }];

/** The claims that hold of every questionnaire, given its design, by id. */
export function generalClaims(design: Design): Readonly<Record<string, readonly ClaimPart[]>> {
  const criteria = Object.keys(design.sentences);
  const signs = Object.keys(signObservers(design));
  const [best] = design.severity;
  return {
    signsComeFirst: claim(
      (watched, each) => outcomeIs(watched, each, expectedBySigns(watched, each)),
      ...signs,
    ),
    emergencyAtOnce: claim(emergencyAtOnce, ...signs),
    unsureIsNeverYes: [
      ...claim(
        ({ sees }, { answers, assessment }) => assessment.outcome.id !== best || !sees(answers, 'unsure'),
        'unsure',
      ),
      ...criteria.flatMap((id) => claim(unlessMet(id, `unsure.${id}`), `unsure.${id}`)),
    ],
    skippedIsNoAnswer: claim(everySkipIsNoticed),
    metMeansTheSentence: criteria.flatMap((id) => claim(metOnlyWith(id), `sentence.${id}`)),
    theSentenceMeansMet: criteria.flatMap((id) => claim(metWherever(id), `sentence.${id}`)),
    everyConcernIsNamed: claim(everyConcernIsNamed),
    planNeverFinds: Object.keys(design.toPlanFor).flatMap((question) =>
      claim(planNeverFinds(question), `plan.${question}`),
    ),
    oneMoreSignNeverHelps: claim(oneMoreSignNeverHelps, ...signs),
    orderDoesNotMatter: claim(orderDoesNotMatter),
    unreadNeverMatters: claim(unreadNeverMatters),
  };
}

export const findingFor = ({ assessment: { findings } }: Case, id: string) =>
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

/** The outcomes that signs and other ends lead to, whatever the criteria. */
const endsOf = ({ signs }: Design): readonly string[] => [
  signs.emergency.outcome,
  signs.call.outcome,
  ...Object.keys(signs.ends),
];

function outcomeIs({ design }: Watched, { assessment }: Case, expected: string | undefined): boolean {
  const { id } = assessment.outcome;
  return expected === undefined ? !endsOf(design).includes(id) : id === expected;
}

function expectedBySigns({ design, sees }: Watched, { answers }: Case): string | undefined {
  const { emergency, call, ends } = design.signs;
  if (sees(answers, 'sign.emergency')) return emergency.outcome;
  if (call.kinds.some(({ after }) => sees(answers, `sign.${after}`))) return call.outcome;
  return Object.keys(ends).find((outcome) => sees(answers, `end.${outcome}`));
}

/** Whoever ends in an emergency was asked about nothing but its signs. */
function emergencyAtOnce(watched: Watched, each: Case): boolean {
  const { outcome, picks, within } = watched.design.signs.emergency;
  if (!outcomeIs(watched, each, outcome)) return true;
  const { asked } = pathOf(watched.questionnaire, each.answers);
  return asked.length <= within && (asked.at(-1)?.question.id ?? '') in picks;
}

/** The findings are the same without the picks that only need planning. */
function planNeverFinds(question: string): Claim {
  return ({ questionnaire, design, sees }, { answers, assessment }) => {
    const plan = design.toPlanFor[question] ?? [];
    if (!sees(answers, `plan.${question}`)) return true;
    const left = [answers[question] ?? []].flat().filter((pick) => !plan.includes(pick));
    const without = { ...answers, [question]: left.length > 0 ? left : ['none'] };
    const values = ({ findings }: Case['assessment']) => findings.map(({ is }) => is);
    return same(values(assess(questionnaire, without)), values(assessment));
  };
}

/** One more sign, beside whatever else was picked, never leads to a milder outcome. */
function oneMoreSignNeverHelps({ questionnaire, design }: Watched, { answers, assessment }: Case): boolean {
  const rank = (id: string) => design.severity.indexOf(id);
  const { asked } = pathOf(questionnaire, answers);
  return asked
    .filter(({ question }) => design.signLists.includes(question.id))
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

/** Where a criterion is open, a named open point says why; where the outcome is not the mildest, something is named. */
function everyConcernIsNamed({ questionnaire, design }: Watched, { assessment }: Case): boolean {
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
    (points.length > 0 || !design.open.includes(outcome.id)) &&
    (points.length === 0 || outcome.id !== design.severity[0])
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

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
