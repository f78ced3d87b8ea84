import { asAnswer, type Answers, type Picks } from '../../../lib/engine/answers.ts';
import { assess, type Assessment } from '../../../lib/engine/assess.ts';
import { atomsOf, type Atom } from '../../../lib/engine/atoms.ts';
import { holds } from '../../../lib/engine/condition.ts';
import { pathOf, type Path } from '../../../lib/engine/path.ts';
import type {
  Condition,
  FlagCondition,
  Option,
  Question,
  Questionnaire,
} from '../../../lib/engine/schema.ts';
import { classesOf, type AnswerClass } from './classes.ts';
import { residual } from './residual.ts';

/** Complete answer sets that every later rule treats alike: one of them, and their number. */
export interface Region {
  readonly answers: Answers;
  readonly size: bigint;
  readonly assessment: Assessment;
}

export interface Survey {
  readonly regions: readonly Region[];
  /** What some answers reach: "question x", "option x.y", "stop x after y", "rule x". */
  readonly reached: ReadonlySet<string>;
}

interface PartialAnswers {
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
 * Goes through all answers, question by question, and merges those that nothing later can distinguish. Exact: the
 * sizes of the regions add up to the number of complete answer sets. The verdict on each region is the engine's own.
 * `observers` are conditions that no rule needs to read: answer sets on which they differ are not merged.
 */
export function survey(questionnaire: Questionnaire, observers: readonly Condition[] = []): Survey {
  const { open, ends, reached } = walk(questionnaire, observers, questionnaire.questions.length);
  const regions = [...ends, ...open].map((each) => ({
    ...each,
    assessment: assess(questionnaire, each.answers),
  }));
  return { regions, reached };
}

/** The answers given before the question at `index` is asked, merged unless something later distinguishes them. */
export const openBefore = (questionnaire: Questionnaire, index: number): readonly Answers[] =>
  walk(questionnaire, [], index).open.map(({ answers }) => answers);

function walk(questionnaire: Questionnaire, observers: readonly Condition[], until: number) {
  const reached = new Set<string>();
  const due = duesOf(questionnaire);
  const ends: PartialAnswers[] = [];
  let open: PartialAnswers[] = [{ answers: {}, size: 1n }];

  questionnaire.questions.slice(0, until).forEach((question, index) => {
    const groups = effectGroups(questionnaire, question, observers, reached);
    const key = keyAfter(questionnaire, index, observers);
    const next = new Map<string, PartialAnswers>();
    for (const partial of open) {
      const asked = pathOf(questionnaire, partial.answers).asked.find((each) => each.question === question);
      const extended = asked
        ? groups(asked.offered).map((each) => extend(partial, question, each))
        : [partial];
      if (asked) noteAsked(reached, question, asked.offered);
      for (const each of extended) {
        const path = pathOf(questionnaire, each.answers);
        const ended = path.stops.some(({ final }) => final);
        noteReached(questionnaire, path, due(index, ended, reached), reached);
        if (ended) ends.push(each);
        else add(next, key(path), each);
      }
    }
    open = [...next.values()];
  });
  return { open, ends, reached };
}

const extend = (
  { answers, size }: PartialAnswers,
  question: Question,
  group: AnswerClass,
): PartialAnswers => ({
  answers: { ...answers, [question.id]: asAnswer(question, group.picks) },
  size: size * group.size,
});

function add(all: Map<string, PartialAnswers>, key: string, each: PartialAnswers): void {
  const known = all.get(key);
  all.set(key, known ? { ...known, size: known.size + each.size } : each);
}

/**
 * The effect of an answer to `question` on everything else, as text: answers with equal effects are interchangeable.
 */
export function effectOf(
  questionnaire: Questionnaire,
  question: Question,
  observers: readonly Condition[] = [],
  reached = new Set<string>(),
): (picks: readonly string[]) => string {
  const local = rulesOf(questionnaire).filter((rule) => isLocal(questionnaire, rule, question.id));
  const beyond = atomsBeyond(questionnaire, question.id, observers);
  return (given) => {
    const picks = new Map([[question.id, given]]);
    const speaking = local.filter((rule) => holds(questionnaire.definitions, picks, rule.when));
    speaking.forEach(({ id }) => reached.add(`rule ${id}`));
    return [
      summary(questionnaire, speaking),
      ...beyond.map((atom) => holds({}, picks, asCondition(atom))),
    ].join();
  };
}

/** The classes of answers to one question, merged further where their effect on everything else is the same. */
function effectGroups(
  questionnaire: Questionnaire,
  question: Question,
  observers: readonly Condition[],
  reached: Set<string>,
) {
  const atoms = allAtoms(questionnaire, observers).filter((atom) => atom.question === question.id);
  const effect = effectOf(questionnaire, question, observers, reached);
  const known = new Map<string, AnswerClass[]>();

  return (offered: readonly Option[]): AnswerClass[] => {
    const key = offered.map(({ id }) => id).join();
    const groups =
      known.get(key) ?? mergeBy(classesOf(question, offered, atoms), (each) => effect(each.picks));
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

/** Everything about the answers so far that a later question, stop, rule, outcome or observer can still read. */
function keyAfter(
  questionnaire: Questionnaire,
  index: number,
  observers: readonly Condition[],
): (path: Path) => string {
  const { definitions, questions, criteria } = questionnaire;
  const done = new Set(questions.slice(0, index + 1).map(({ id }) => id));
  const isDecided = (ids: readonly string[]) => ids.every((id) => done.has(id));
  const rules = rulesOf(questionnaire);
  const decided = rules.filter((rule) => isDecided(readBy(questionnaire, rule)));
  const open = rules.filter((rule) => !decided.includes(rule));
  const pending = [...pendingConditions(questionnaire, isDecided), ...observers];

  return ({ picks }) => {
    const canSpeak = ({ of }: Rule) => of.every((id) => picks.has(id) || !done.has(id));
    return [
      summary(
        questionnaire,
        decided.filter((rule) => speaks(questionnaire, picks, rule)),
      ),
      ...open.map((rule) => canSpeak(rule) && residual(definitions, picks, done, rule.when)),
      ...pending.map((each) => residual(definitions, picks, done, each)),
      ...criteria.map(({ id }) => questions.some((each) => each.part === id && picks.has(each.id))),
    ].join(';');
  };
}

/** Conditions of the flow, the criteria and the outcomes that are read after the questions done so far. */
function pendingConditions(
  { questions, stops, criteria, outcomes, flags = [] }: Questionnaire,
  isDecided: (questions: readonly string[]) => boolean,
): readonly FlagCondition[] {
  return [
    ...questions
      .filter(({ id }) => !isDecided([id]))
      .flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...stops.filter(({ after }) => !isDecided([after])).map(({ when }) => when),
    ...criteria.map(({ met }) => met),
    ...outcomes.map(({ when }) => when),
    ...flags.map(({ when }) => when),
  ].filter((each) => each !== undefined);
}

/** All that findings and outcomes can read of the rules in force: the worst finding per criterion, and any point. */
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
  { picks, stops }: Path,
  due: readonly Rule[],
  reached: Set<string>,
): void {
  stops.forEach(({ screen, after }) => reached.add(`stop ${screen} after ${after}`));
  due.filter((rule) => speaks(questionnaire, picks, rule)).forEach(({ id }) => reached.add(`rule ${id}`));
}

/**
 * The rules that can be judged once the question at `index` is passed but not before, or, at an end, all remaining
 * ones.
 */
function duesOf(questionnaire: Questionnaire) {
  const last = rulesOf(questionnaire).map((rule) => ({
    rule,
    at: Math.max(
      ...readBy(questionnaire, rule).map((id) => questionnaire.questions.findIndex((each) => each.id === id)),
    ),
  }));
  return (index: number, ended: boolean, reached: ReadonlySet<string>): readonly Rule[] =>
    last
      .filter(({ rule, at }) => (at === index || (ended && at > index)) && !reached.has(`rule ${rule.id}`))
      .map(({ rule }) => rule);
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

/** The atoms on `question` that anything other than its own local rules reads. */
function atomsBeyond(
  questionnaire: Questionnaire,
  question: string,
  observers: readonly Condition[],
): readonly Atom[] {
  const joint = rulesOf(questionnaire).filter((rule) => !isLocal(questionnaire, rule, question));
  const conditions = [
    ...joint.map(({ when }) => when),
    ...pendingConditions(questionnaire, () => false),
    ...observers,
  ];
  return unique(
    conditions
      .flatMap((each) => atomsOf(questionnaire.definitions, each))
      .filter((atom) => atom.question === question),
  );
}

const allAtoms = (questionnaire: Questionnaire, observers: readonly Condition[]): readonly Atom[] =>
  unique(
    [
      ...rulesOf(questionnaire).map(({ when }) => when),
      ...pendingConditions(questionnaire, () => false),
      ...observers,
    ].flatMap((each) => atomsOf(questionnaire.definitions, each)),
  );

const asCondition = ({ question, picked }: Atom): Condition => ({ question, picked: [...picked] });

const unique = (atoms: readonly Atom[]): readonly Atom[] => [
  ...new Map(atoms.map((atom) => [`${atom.question}:${atom.picked.join()}`, atom])).values(),
];
