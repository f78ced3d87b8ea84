import type { Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { holds } from '../../../lib/engine/condition.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import { survey, type Survey } from '../survey/regions.ts';
import type { Case, ClaimPart, Design, Watched } from './design.ts';
import { generalClaims } from './general-claims.ts';
import { observersOf } from './observers.ts';
import { oneMorePick } from './pairs.ts';

/** One claim, the number of cases it was checked over, and the first case that breaks it, if any. */
export interface Theorem {
  readonly id: string;
  readonly cases: number;
  readonly broken?: Answers | undefined;
}

/**
 * Surveys of one questionnaire: every answer set, merged unless the observed conditions distinguish two of them. One
 * survey that observed everything would be the product of all of them, so each claim has its own, computed once.
 */
export interface Surveyed extends Watched {
  readonly surveyOn: (observers: readonly string[]) => Survey;
}

export function surveyFor(questionnaire: Questionnaire, design: Design): Surveyed {
  const known = new Map<string, Survey>();
  const observers = observersOf(questionnaire, design);
  const surveyOn = (watched: readonly string[]): Survey => {
    const key = [...watched].sort().join();
    const found =
      known.get(key) ??
      survey(
        questionnaire,
        watched.map((each) => observers[each] as Condition),
      );
    known.set(key, found);
    return found;
  };
  return { ...watching(questionnaire, design), surveyOn };
}

function watching(questionnaire: Questionnaire, design: Design): Watched {
  const observers = observersOf(questionnaire, design);
  return {
    questionnaire,
    design,
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
  ...Object.entries(claimsOf(surveyed.design)).map(
    ([id, parts]) =>
      () =>
        onEveryRegion(surveyed, id, parts),
  ),
  () => asksWhomItIsMeantFor(surveyed),
  ...surveyed.design.healthLists.map((question) => () => oneMoreNeverHelps(surveyed, question)),
];

const claimsOf = (design: Design): Readonly<Record<string, readonly ClaimPart[]>> => ({
  ...generalClaims(design),
  ...design.claims,
});

/** The first claim that one of these complete answer sets breaks: checking a few answers is much faster than all. */
export function claimBrokenBy(
  questionnaire: Questionnaire,
  design: Design,
  all: readonly Answers[],
): string | undefined {
  const watched = watching(questionnaire, design);
  const cases = all.map((answers): Case => ({ answers, assessment: assess(questionnaire, answers) }));
  const broken = Object.entries(claimsOf(design)).find(([, parts]) =>
    parts.some(({ keeps }) => cases.some((each) => !keeps(watched, each))),
  )?.[0];
  return broken ?? (all.every((each) => isAskedAsMeant(watched, each)) ? undefined : 'asksWhomItIsMeantFor');
}

function onEveryRegion(surveyed: Surveyed, id: string, parts: readonly ClaimPart[]): Theorem {
  const cases = parts.map(({ on, keeps }) => {
    const { regions } = surveyed.surveyOn(on);
    return { cases: regions.length, broken: regions.find((region) => !keeps(surveyed, region))?.answers };
  });
  return {
    id,
    cases: cases.reduce((sum, each) => sum + each.cases, 0),
    broken: cases.find(({ broken }) => broken !== undefined)?.broken,
  };
}

/** On a separate survey that distinguishes only the people a question is meant for. */
function asksWhomItIsMeantFor(watched: Watched): Theorem {
  const { regions } = survey(watched.questionnaire, Object.values(watched.design.meantFor));
  const broken = regions.find(({ answers }) => !isAskedAsMeant(watched, answers))?.answers;
  return { id: 'asksWhomItIsMeantFor', cases: regions.length, broken };
}

/** Unless the path ended before, a question is asked, and an option offered, exactly to those it is meant for. */
function isAskedAsMeant({ questionnaire, design }: Watched, answers: Answers): boolean {
  const { asked, stops } = pathOf(questionnaire, answers);
  if (stops.some(({ final }) => final)) return true;
  return Object.entries(design.meantFor).every(([name, condition]) => {
    const [question, option] = name.split('.');
    const found = asked.find((each) => each.question.id === question);
    const isMeant = isTrueOf(questionnaire, answers, condition);
    if (option === undefined) return (found !== undefined) === isMeant;
    return !found || found.offered.some(({ id }) => id === option) === isMeant;
  });
}

function oneMoreNeverHelps({ questionnaire, design }: Watched, question: string): Theorem {
  const { cases, broken } = oneMorePick(questionnaire, design, question);
  return { id: `oneMoreNeverHelps.${question}`, cases, broken };
}
