import { asAnswer, type Answers, type Picks } from '../engine/answers.ts';
import { assess, type Assessment } from '../engine/assess.ts';
import { atomsOf, type Atom } from '../engine/atoms.ts';
import { holds, judge } from '../engine/condition.ts';
import { pathOf } from '../engine/path.ts';
import type { Condition, Option, OutcomeCondition, Question, Questionnaire } from '../engine/schema.ts';
import { classesOf, type AnswerClass } from './classes.ts';

/** Complete answer sets that every later rule treats alike: one of them, and how many they are. */
export interface Region {
  readonly answers: Answers;
  readonly size: bigint;
  readonly assessment: Assessment;
}

export interface Survey {
  readonly regions: readonly Region[];
  /** What some answers lead to: "question x", "option x.y", "stop x after y", "rule x". */
  readonly reached: ReadonlySet<string>;
}

interface Partial {
  readonly answers: Answers;
  readonly size: bigint;
}

interface Rule {
  readonly id: string;
  readonly of: readonly string[];
  readonly when: Condition;
  readonly finding?: { criterion: string; is: string } | undefined;
}

/**
 * Goes through all answers, question by question, and merges those that nothing later can tell apart. Exact: the sizes
 * of the regions add up to the number of complete answer sets. The verdict on each region is the engine's own.
 */
export function survey(questionnaire: Questionnaire): Survey {
  const reached = new Set<string>();
  const ends: Partial[] = [];
  let open: Partial[] = [{ answers: {}, size: 1n }];

  questionnaire.questions.forEach((question, index) => {
    const groups = effectGroups(questionnaire, question, reached);
    const key = keyAfter(questionnaire, index);
    const next = new Map<string, Partial>();
    for (const partial of open) {
      const asked = pathOf(questionnaire, partial.answers).asked.find((each) => each.question === question);
      const extended = asked
        ? groups(asked.offered).map((each) => extend(partial, question, each))
        : [partial];
      if (asked) noteAsked(reached, question, asked.offered);
      for (const each of extended) {
        const ended = hasEnded(questionnaire, each.answers);
        noteReached(
          questionnaire,
          each.answers,
          ended ? [] : questionnaire.questions.slice(index + 1),
          reached,
        );
        if (ended) ends.push(each);
        else add(next, key(each.answers), each);
      }
    }
    open = [...next.values()];
  });

  const regions = [...ends, ...open].map((each) => ({
    ...each,
    assessment: assess(questionnaire, each.answers),
  }));
  return { regions, reached };
}

const extend = ({ answers, size }: Partial, question: Question, group: AnswerClass): Partial => ({
  answers: { ...answers, [question.id]: asAnswer(question, group.picks) },
  size: size * group.size,
});

function add(all: Map<string, Partial>, key: string, each: Partial): void {
  const known = all.get(key);
  all.set(key, known ? { ...known, size: known.size + each.size } : each);
}

const hasEnded = (questionnaire: Questionnaire, answers: Answers) =>
  pathOf(questionnaire, answers).stops.some(({ final }) => final);

/** The classes of answers to one question, merged further where their effect on everything else is the same. */
function effectGroups(questionnaire: Questionnaire, question: Question, reached: Set<string>) {
  const atoms = allAtoms(questionnaire).filter((atom) => atom.question === question.id);
  const local = rulesOf(questionnaire).filter((rule) => isLocal(questionnaire, rule, question.id));
  const beyond = atomsBeyond(questionnaire, question.id);
  const known = new Map<string, AnswerClass[]>();

  const effect = (picks: Picks) => {
    const speaking = local.filter((rule) => holds(questionnaire.definitions, picks, rule.when));
    speaking.forEach(({ id }) => reached.add(`rule ${id}`));
    return [
      summary(questionnaire, speaking),
      ...beyond.map((atom) => holds({}, picks, asCondition(atom))),
    ].join();
  };
  return (offered: readonly Option[]): AnswerClass[] => {
    const key = offered.map(({ id }) => id).join();
    const groups =
      known.get(key) ??
      mergeBy(classesOf(question, offered, atoms), (each) => effect(new Map([[question.id, each.picks]])));
    known.set(key, groups);
    return groups;
  };
}

function mergeBy(classes: readonly AnswerClass[], effect: (each: AnswerClass) => string): AnswerClass[] {
  const groups = new Map<string, AnswerClass>();
  for (const each of classes) {
    const key = effect(each);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, size: known.size + each.size } : each);
  }
  return [...groups.values()];
}

/** Everything about the answers so far that a later question, stop, rule or outcome can still see. */
function keyAfter(questionnaire: Questionnaire, index: number): (answers: Answers) => string {
  const done = new Set(questionnaire.questions.slice(0, index + 1).map(({ id }) => id));
  const isDecided = (questions: readonly string[]) => questions.every((id) => done.has(id));
  const decided = rulesOf(questionnaire).filter((rule) => isDecided(readBy(questionnaire, rule)));
  const pending = [
    ...pendingConditions(questionnaire, isDecided),
    ...rulesOf(questionnaire)
      .filter((rule) => !decided.includes(rule))
      .map(({ when }) => when),
  ];
  const atoms = pending.flatMap((each) => atomsOf(questionnaire.definitions, each));
  const live = unique(atoms.filter(({ question }) => done.has(question)));
  const pendingOf = new Set(
    rulesOf(questionnaire).flatMap((rule) => (decided.includes(rule) ? [] : rule.of)),
  );

  return (answers) => {
    const { picks } = pathOf(questionnaire, answers);
    const speaking = decided.filter((rule) => speaks(questionnaire, picks, rule));
    return [
      summary(questionnaire, speaking),
      ...live.map((atom) => holds({}, picks, asCondition(atom))),
      ...[...pendingOf].map((id) => picks.has(id)),
      ...questionnaire.criteria.map(({ id, met }) => criterionKey(questionnaire, picks, id, met)),
    ].join();
  };
}

/** Conditions of the flow, the criteria and the outcomes that are read after the questions done so far. */
function pendingConditions(
  { questions, stops, criteria, outcomes, definitions }: Questionnaire,
  isDecided: (questions: readonly string[]) => boolean,
): readonly OutcomeCondition[] {
  return [
    ...questions
      .filter(({ id }) => !isDecided([id]))
      .flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...stops.filter(({ after }) => !isDecided([after])).map(({ when }) => when),
    ...criteria
      .filter(({ met }) => !isDecided(atomsOf(definitions, met).map(({ question }) => question)))
      .map(({ met }) => met),
    ...outcomes.map(({ when }) => when),
  ].filter((each) => each !== undefined);
}

function criterionKey(questionnaire: Questionnaire, picks: Picks, id: string, met: Condition): string {
  const asked = questionnaire.questions.some((question) => question.part === id && picks.has(question.id));
  return `${asked}${judge(questionnaire.definitions, picks, met).holds}`;
}

/** All that findings and outcomes can see of the rules that speak: the worst finding per criterion, and any point. */
function summary({ openPoints }: Questionnaire, speaking: readonly Rule[]): string {
  const points = speaking.filter(({ id }) => openPoints.some((point) => point.id === id));
  const findings = new Set(
    points.flatMap(({ finding }) => (finding ? [`${finding.criterion}:${finding.is}`] : [])),
  );
  const worst = [...findings].filter(
    (each) => !findings.has(each.replace(/:discuss$/, ':notMet')) || /:notMet$/.test(each),
  );
  return `${points.length > 0}/${worst.sort().join('+')}`;
}

function noteAsked(reached: Set<string>, question: Question, offered: readonly Option[]): void {
  reached.add(`question ${question.id}`);
  offered.forEach(({ id }) => reached.add(`option ${question.id}.${id}`));
}

function noteReached(
  questionnaire: Questionnaire,
  answers: Answers,
  ahead: readonly Question[],
  reached: Set<string>,
): void {
  const { picks, stops } = pathOf(questionnaire, answers);
  stops.forEach(({ screen, after }) => reached.add(`stop ${screen} after ${after}`));
  rulesOf(questionnaire)
    .filter((rule) =>
      readBy(questionnaire, rule).every((id) => !ahead.some((question) => question.id === id)),
    )
    .filter((rule) => speaks(questionnaire, picks, rule))
    .forEach(({ id }) => reached.add(`rule ${id}`));
}

const speaks = ({ definitions }: Questionnaire, picks: Picks, { of, when }: Rule) =>
  of.every((id) => picks.has(id)) && holds(definitions, picks, when);

const rulesOf = ({ openPoints, notes }: Questionnaire): readonly Rule[] => [...openPoints, ...notes];

const readBy = ({ definitions }: Questionnaire, { of, when }: Rule): readonly string[] => [
  ...of,
  ...atomsOf(definitions, when).map(({ question }) => question),
];

const isLocal = (questionnaire: Questionnaire, rule: Rule, question: string) =>
  readBy(questionnaire, rule).every((id) => id === question);

/** The atoms on `question` that anything but its own local rules reads. */
function atomsBeyond(questionnaire: Questionnaire, question: string): readonly Atom[] {
  const joint = rulesOf(questionnaire).filter((rule) => !isLocal(questionnaire, rule, question));
  const conditions = [...joint.map(({ when }) => when), ...pendingConditions(questionnaire, () => false)];
  return unique(
    conditions
      .flatMap((each) => atomsOf(questionnaire.definitions, each))
      .filter((atom) => atom.question === question),
  );
}

const allAtoms = (questionnaire: Questionnaire): readonly Atom[] =>
  unique(
    [
      ...rulesOf(questionnaire).map(({ when }) => when),
      ...pendingConditions(questionnaire, () => false),
    ].flatMap((each) => atomsOf(questionnaire.definitions, each)),
  );

const asCondition = ({ question, picked }: Atom): Condition => ({ question, picked: [...picked] });

const unique = (atoms: readonly Atom[]): readonly Atom[] => [
  ...new Map(atoms.map((atom) => [`${atom.question}:${atom.picked.join()}`, atom])).values(),
];
