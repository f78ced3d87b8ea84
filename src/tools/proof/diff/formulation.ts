import { matchCondition, type ConditionCases } from '../../../lib/engine/match-condition.ts';
import type { Condition, FlagCondition, Question, Questionnaire } from '../../../lib/engine/schema.ts';
import type { Formula, Formulas } from './formula.ts';
import { sameShape } from './joint-answers.ts';

/** One of several values: the first whose formula holds. */
export type Choice = readonly (readonly [value: string, when: Formula])[];

/** How one version of a questionnaire interprets the answers, as formulas over the picks. */
export interface Formulation {
  readonly asked: ReadonlyMap<string, Formula>;
  /** By "question.option": the option's own condition, without its question's. */
  readonly offered: ReadonlyMap<string, Formula>;
  /** The question is asked, and the picks are not a valid answer to it in this version. */
  readonly unanswered: ReadonlyMap<string, Formula>;
  /** By "screen after question". */
  readonly stops: ReadonlyMap<string, Formula>;
  readonly finalStops: ReadonlySet<string>;
  readonly points: ReadonlyMap<string, Formula>;
  readonly notes: ReadonlyMap<string, Formula>;
  readonly met: ReadonlyMap<string, Formula>;
  readonly isAsked: ReadonlyMap<string, Formula>;
  readonly findings: ReadonlyMap<string, Choice>;
  readonly outcome: Choice;
  readonly flags: ReadonlyMap<string, Formula>;
  /** The outcome is one without notes: findings, points and notes are not shown. */
  readonly withoutNotes: Formula;
}

/**
 * How `questionnaire` interprets answers that may have been given to `other`. As in the engine, picks that are not
 * offered are ignored; a question whose picks are all ignored has no answer, and the path ends there.
 */
export function formulationOf(
  formulas: Formulas,
  questionnaire: Questionnaire,
  other: Questionnaire,
): Formulation {
  const flow = flowOf(formulas, questionnaire, other);
  const expand = expander(formulas, questionnaire, flow);
  const rule = ({ of, when }: { of: readonly string[]; when: Condition }) =>
    formulas.all([...of.map((id) => flow.asked.get(id) ?? formulas.no), expand(when)]);
  const ruleMap = (rules: readonly { id: string; of: string[]; when: Condition }[]) =>
    new Map(rules.map((each) => [each.id, rule(each)]));

  const points = ruleMap(questionnaire.openPoints);
  const met = new Map(questionnaire.criteria.map((each) => [each.id, expand(each.met)]));
  const isAsked = new Map(
    questionnaire.criteria.map(({ id }) => [
      id,
      formulas.any(
        questionnaire.questions
          .filter(({ part: operand }) => operand === id)
          .map((question) => flow.asked.get(question.id) ?? formulas.no),
      ),
    ]),
  );
  const findings = new Map(
    questionnaire.criteria.map(({ id }) => [
      id,
      findingOf(formulas, questionnaire, { points, met, isAsked }, id),
    ]),
  );
  const outcome = questionnaire.outcomes.map(
    ({ id, when }) => [id, expand(when, { points, findings, outcomes: [] })] as const,
  );
  const silent = new Set(questionnaire.outcomes.filter((each) => each.withoutNotes).map(({ id }) => id));
  return {
    ...flow,
    points,
    notes: ruleMap(questionnaire.notes),
    met,
    isAsked,
    findings,
    outcome,
    flags: new Map(
      (questionnaire.flags ?? []).map(({ id, when }) => [
        id,
        expand(when, { points, findings, outcomes: outcome }),
      ]),
    ),
    withoutNotes: formulas.any(
      outcome.map(([id], index) => (silent.has(id) ? chosen(formulas, outcome, index) : formulas.no)),
    ),
  };
}

/** The choice at `index` is the first that holds. */
export const chosen = (formulas: Formulas, choice: Choice, index: number): Formula =>
  formulas.all(choice.slice(0, index + 1).map(([, when], at) => (at === index ? when : formulas.not(when))));

type Flow = Pick<Formulation, 'asked' | 'offered' | 'unanswered' | 'stops' | 'finalStops'>;

function flowOf(formulas: Formulas, questionnaire: Questionnaire, other: Questionnaire): Flow {
  const asked = new Map<string, Formula>();
  const offered = new Map<string, Formula>();
  const unanswered = new Map<string, Formula>();
  const stops = new Map<string, Formula>();
  const finalStops = new Set<string>();
  const expand = expander(formulas, questionnaire, { asked, offered });
  let going = formulas.yes;

  for (const question of questionnaire.questions) {
    const { id, followUpOf, when, options } = question;
    const main = followUpOf === undefined ? formulas.yes : (asked.get(followUpOf) ?? formulas.no);
    const isAsked = formulas.all([going, main, when ? expand(when) : formulas.yes]);
    asked.set(id, isAsked);
    options.forEach((option) =>
      offered.set(`${id}.${option.id}`, option.when ? expand(option.when) : formulas.yes),
    );
    const answered = isAnswer(formulas, question, otherOf(other, id), offered);
    unanswered.set(id, formulas.all([isAsked, formulas.not(answered)]));

    const due = questionnaire.stops.filter(({ after }) => after === id);
    const met: Formula[] = [];
    for (const stop of due) {
      const ended = met.filter((_, index) => due[index]?.final).map((each) => formulas.not(each));
      met.push(formulas.all([isAsked, answered, expand(stop.when), ...ended]));
    }
    due.forEach(({ screen, final }, index) => {
      const name = `${screen} after ${id}`;
      stops.set(name, formulas.any([stops.get(name) ?? formulas.no, met[index] ?? formulas.no]));
      if (final) finalStops.add(name);
    });
    const ends = met.filter((_, index) => due[index]?.final);
    going = formulas.all([
      going,
      ...[unanswered.get(id) ?? formulas.no, ...ends].map((each) => formulas.not(each)),
    ]);
  }
  return { asked, offered, unanswered, stops, finalStops };
}

const otherOf = ({ questions }: Questionnaire, id: string) => questions.find((each) => each.id === id);

/** Whether picks that are an answer in either version are one in this version. */
function isAnswer(
  formulas: Formulas,
  question: Question,
  other: Question | undefined,
  offered: ReadonlyMap<string, Formula>,
): Formula {
  const { id, kind, options } = question;
  const isPicked = (option: string) =>
    formulas.all([offered.get(`${id}.${option}`) ?? formulas.no, formulas.picked(id, [option])]);
  const some = formulas.any(options.map((option) => isPicked(option.id)));
  const always = options.every(({ when }) => !when) && (!other || sameOptions(question, other));
  if (!other || sameShape(question, other)) return always ? formulas.yes : some;
  if (kind === 'single')
    return formulas.all([
      some,
      formulas.not(
        formulas.atLeast(
          2,
          options.map((option) => isPicked(option.id)),
        ),
      ),
    ]);
  const crowded = options
    .filter(({ exclusive }) => exclusive)
    .map((alone) =>
      formulas.all([
        isPicked(alone.id),
        formulas.any(options.filter((each) => each !== alone).map((each) => isPicked(each.id))),
      ]),
    );
  return formulas.all([some, formulas.not(formulas.any(crowded))]);
}

const sameOptions = (a: Question, b: Question) =>
  a.options.length === b.options.length &&
  a.options.every(({ id }) => b.options.some((each) => each.id === id));

interface RuleFormulas {
  readonly points: ReadonlyMap<string, Formula>;
  readonly findings: ReadonlyMap<string, Choice>;
  readonly outcomes: Choice;
}

const nothing: RuleFormulas = { points: new Map(), findings: new Map(), outcomes: [] };

function expander(
  formulas: Formulas,
  { definitions, questions }: Questionnaire,
  flow: Pick<Flow, 'asked' | 'offered'>,
) {
  const isPicked = (question: string, option: string) =>
    formulas.all([
      flow.offered.get(`${question}.${option}`) ?? formulas.no,
      formulas.picked(question, [option]),
    ]);

  const each = (operands: readonly FlagCondition[], found: RuleFormulas) =>
    operands.map((operand) => expand(operand, found));
  const cases: ConditionCases<FlagCondition, RuleFormulas, Formula> = {
    question: ({ question, picked }) => {
      const known = questions.find(({ id }) => id === question)?.options ?? [];
      const options = picked.filter((option) => known.some(({ id }) => id === option));
      return formulas.all([
        flow.asked.get(question) ?? formulas.no,
        formulas.any(options.map((option) => isPicked(question, option))),
      ]);
    },
    is: ({ is }, found) => expand(definitions[is] ?? { any: [] }, found),
    all: ({ all }, found) => formulas.all(each(all, found)),
    any: ({ any }, found) => formulas.any(each(any, found)),
    not: ({ not }, found) => formulas.not(expand(not, found)),
    atLeast: ({ atLeast, of }, found) => formulas.atLeast(atLeast, each(of, found)),
    anyFinding: ({ anyFinding }, { findings }) =>
      formulas.any(
        [...findings.values()].flatMap((choice) =>
          choice.flatMap(([is], index) => (is === anyFinding ? [chosen(formulas, choice, index)] : [])),
        ),
      ),
    anyOpenPoint: (_, { points }) => formulas.any([...points.values()]),
    outcome: ({ outcome }, { outcomes }) =>
      formulas.any(
        outcomes.flatMap(([id], index) => (outcome.includes(id) ? [chosen(formulas, outcomes, index)] : [])),
      ),
  };
  const expand = (condition: FlagCondition, found = nothing): Formula =>
    matchCondition(cases, condition, found);
  return expand;
}

/** As in the engine: the worst outcome wins, and only the stated condition makes a criterion met. */
function findingOf(
  formulas: Formulas,
  { openPoints }: Questionnaire,
  { points, met, isAsked }: Pick<Formulation, 'points' | 'met' | 'isAsked'>,
  criterion: string,
): Choice {
  const says = (is: string) =>
    formulas.any(
      openPoints
        .filter(({ finding }) => finding?.criterion === criterion && finding.is === is)
        .map(({ id }) => points.get(id) ?? formulas.no),
    );
  return [
    ['notAsked', formulas.not(isAsked.get(criterion) ?? formulas.no)],
    ['notMet', says('notMet')],
    ['discuss', says('discuss')],
    ['met', met.get(criterion) ?? formulas.no],
    ['discuss', formulas.yes],
  ];
}
