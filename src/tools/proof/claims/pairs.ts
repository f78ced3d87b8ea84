import { asAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { atomsOf } from '../../../lib/engine/atoms.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Option, Question, Questionnaire } from '../../../lib/engine/schema.ts';
import type { Design } from './design.ts';
import { readQuestions } from './observers.ts';
import { effectOf, openBefore } from '../survey/regions.ts';

type Picks = readonly string[];

/**
 * Compares the outcomes of every answer set with those of the same set and one more pick in the pick-all question
 * `id`, on which no other question depends. Such a question may as well be asked last: then everything before it is
 * covered by regions, and its own answers by their effects.
 */
export function oneMorePick(
  questionnaire: Questionnaire,
  design: Design,
  id: string,
): { cases: number; broken: Answers | undefined } {
  const asked = askedLast(withoutPrintedFollowUps(questionnaire, id), id);
  const question = asked.questions.at(-1) as Question;
  const known = new Map<string, readonly (readonly [Picks, Picks])[]>();
  const pairsFor = (offered: readonly Option[]) => {
    const key = offered.map((option) => option.id).join();
    const pairs = known.get(key) ?? pairsOf(asked, design, question, offered);
    known.set(key, pairs);
    return pairs;
  };
  let cases = 0;
  for (const answers of openBefore(asked, asked.questions.length - 1)) {
    const offered = pathOf(asked, answers).asked.find((each) => each.question.id === id)?.offered;
    for (const [fewer, more] of offered ? pairsFor(offered) : []) {
      cases += 1;
      const withMore = { ...answers, [id]: asAnswer(question, more) };
      if (isMilder(asked, design, withMore, { ...answers, [id]: asAnswer(question, fewer) }))
        return { cases, broken: withMore };
    }
  }
  return { cases, broken: undefined };
}

/** A follow-up that no rule reads is printed and changes nothing else: the outcomes are the same without it. */
function withoutPrintedFollowUps(questionnaire: Questionnaire, id: string): Questionnaire {
  const read = readQuestions(questionnaire);
  return {
    ...questionnaire,
    questions: questionnaire.questions.filter((each) => each.followUpOf !== id || read.has(each.id)),
  };
}

function askedLast(questionnaire: Questionnaire, id: string): Questionnaire {
  const { questions, stops, definitions } = questionnaire;
  const conditions = [
    ...questions.flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...stops.map(({ when }) => when),
  ];
  const reader = conditions.find((each) =>
    atomsOf(definitions, each).some(({ question }) => question === id),
  );
  if (reader)
    throw new Error(`question "${id}" cannot be asked last: ${JSON.stringify(reader)} depends on it`);
  return {
    ...questionnaire,
    questions: [
      ...questions.filter((question) => question.id !== id),
      ...questions.filter((question) => question.id === id),
    ],
  };
}

/**
 * A pick list and the same with one more, once for each pair of effects. "None" and "not sure" count as fewer; but a
 * pick that only needs planning, in place of "not sure", replaces an unknown answer and is not one more.
 */
function pairsOf(
  questionnaire: Questionnaire,
  { toPlanFor }: Design,
  question: Question,
  offered: readonly Option[],
): readonly (readonly [Picks, Picks])[] {
  const effect = effectOf(questionnaire, question);
  const together = offered.filter(({ exclusive }) => !exclusive).map((option) => option.id);
  const alone = offered.filter(({ exclusive }) => exclusive).map((option) => option.id);
  const subsets = together.reduce<Picks[]>(
    (all, each) => [...all, ...all.map((set) => [...set, each])],
    [[]],
  );
  const effects = new Map(subsets.map((set) => [set.join(), effect(set)]));
  const pairs = new Map<string, readonly [Picks, Picks]>();

  for (const fewer of [...subsets.filter((set) => set.length > 0), ...alone.map((each) => [each])]) {
    const kept = fewer.filter((each) => together.includes(each));
    const isSettled = (each: string) => fewer.includes('unsure') && toPlanFor[question.id]?.includes(each);
    for (const added of together.filter((each) => !fewer.includes(each) && !isSettled(each))) {
      const more = together.filter((each) => each === added || kept.includes(each));
      const key = `${kept.length > 0 ? effects.get(fewer.join()) : effect(fewer)}>${effects.get(more.join())}`;
      if (!pairs.has(key)) pairs.set(key, [fewer, more]);
    }
  }
  return [...pairs.values()];
}

function isMilder(
  questionnaire: Questionnaire,
  { severity }: Design,
  answers: Answers,
  than: Answers,
): boolean {
  const rank = (each: Answers) => severity.indexOf(assess(questionnaire, each).outcome.id);
  return rank(answers) < rank(than) || findingsGetBetter(questionnaire, answers, than);
}

const findingRank = ['met', 'discuss', 'notMet'];

function findingsGetBetter(questionnaire: Questionnaire, answers: Answers, than: Answers): boolean {
  const before = assess(questionnaire, than).findings;
  return assess(questionnaire, answers).findings.some(
    ({ is }, index) => findingRank.indexOf(is) < findingRank.indexOf(before[index]?.is ?? is),
  );
}
