import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { atomsOf, type Atom } from '../../../lib/engine/atoms.ts';
import { askedOnScreen, screensOf } from '../../../lib/engine/screens.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckEvent, CheckMachine } from '../../../lib/machine/machine.ts';
import { classesOf } from '../survey/classes.ts';
import { observersOf } from './claims.ts';

export type Snapshot = SnapshotFrom<CheckMachine>;

interface Move {
  readonly event: CheckEvent;
  readonly to: string;
  /** Whether the event left every answer as it was. */
  readonly keepsAnswers: boolean;
}

/** A place in the conversation that some run reaches, and where each event leads from there. */
export interface Position {
  readonly snapshot: Snapshot;
  readonly moves: readonly Move[];
}

export type Positions = ReadonlyMap<string, Position>;

/** The pure functions that run a chart. */
export interface Run {
  readonly initialTransition: (machine: CheckMachine) => readonly [Snapshot, ...unknown[]];
  readonly transition: (
    machine: CheckMachine,
    snapshot: Snapshot,
    event: CheckEvent,
  ) => readonly [Snapshot, ...unknown[]];
}

/**
 * Every position of the chart that any run can reach: all answers by the classes that can change the way, with Back,
 * Forward, Change and Keep going from everywhere. Positions that differ only in answers of one class are one.
 */
export function positionsOf(
  questionnaire: Questionnaire,
  machine: CheckMachine,
  run: Run = { initialTransition, transition },
): Positions {
  const classes = flowClasses(questionnaire);
  const keyOf = (snapshot: Snapshot) => positionKey(classes, snapshot);
  const start = run.initialTransition(machine)[0];
  const found = new Map<string, Position>();
  let open: [string, Snapshot][] = [[keyOf(start), start]];
  while (open.length > 0) {
    const next = new Map<string, Snapshot>();
    for (const [key, snapshot] of open) {
      const moves = eventsAt(questionnaire, classes, snapshot).map((event) => {
        const after = run.transition(machine, snapshot, event)[0];
        const to = keyOf(after);
        if (!found.has(to)) next.set(to, after);
        return { event, to, keepsAnswers: after.context.answers === snapshot.context.answers };
      });
      found.set(key, { snapshot, moves });
    }
    open = [...next].filter(([key]) => !found.has(key));
  }
  return found;
}

/** The states of the chart that some run reaches. */
export const statesReached = (positions: Positions): ReadonlySet<string> =>
  new Set([...positions.values()].map(({ snapshot }) => String(snapshot.value)));

type FlowClasses = ReadonlyMap<
  string,
  { readonly atoms: readonly Atom[]; readonly answers: readonly string[][] }
>;

function flowClasses(questionnaire: Questionnaire): FlowClasses {
  const { questions, stops, definitions } = questionnaire;
  const { emergencySign, emergencyUnsure, warningSign } = observersOf(questionnaire);
  const conditions = [
    ...questions.flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...stops.map(({ when }) => when),
    emergencySign,
    emergencyUnsure,
    warningSign,
  ];
  const atoms = conditions.flatMap((each) => atomsOf(definitions, each));
  return new Map(
    questions.map((question) => {
      const own = atoms.filter((atom) => atom.question === question.id);
      // The last options are the ones always offered, so that a class keeps an answer wherever it is asked.
      const classes = classesOf(question, [...question.options].reverse(), own);
      return [question.id, { atoms: own, answers: classes.map(({ picks }) => [...picks]) }];
    }),
  );
}

function positionKey(classes: FlowClasses, { value, context }: Snapshot): string {
  const answered = [...classes].map(([id, { atoms }]) => {
    const answer = context.answers[id];
    if (answer === undefined || answer.length === 0) return '-';
    const picks = typeof answer === 'string' ? [answer] : answer;
    return atoms.map(({ picked }) => (picks.some((pick) => picked.includes(pick)) ? 1 : 0)).join('') || '+';
  });
  return `${String(value)} ${context.screen.id} ${context.changing} ${answered.join(',')}`;
}

function eventsAt(questionnaire: Questionnaire, classes: FlowClasses, { context }: Snapshot): CheckEvent[] {
  const around: CheckEvent[] = [{ type: 'question.back' }, { type: 'question.forward' }];
  switch (context.screen.kind) {
    case 'start':
      return [{ type: 'check.begin' }];
    case 'question':
      return [...answersAt(questionnaire, classes, context.screen.id, context.answers), ...around];
    case 'stop':
      return [{ type: 'stop.keepGoing' }, ...around];
    case 'review':
      return [{ type: 'notes.make' }, ...changesAt(questionnaire, context.answers), ...around];
    default:
      return around;
  }
}

const changesAt = (questionnaire: Questionnaire, answers: Answers): CheckEvent[] =>
  screensOf(questionnaire, answers)
    .filter(({ kind }) => kind === 'question')
    .map(({ id }) => ({ type: 'answer.change', question: id }));

/** One answer of each class to the screen's question, with its follow-ups, if it opens any, answered too. */
function answersAt(
  questionnaire: Questionnaire,
  classes: FlowClasses,
  screen: string,
  answers: Answers,
): CheckEvent[] {
  const fill = (given: Answers): Answers[] => {
    const open = askedOnScreen(questionnaire, answers, given, screen).find(
      ({ question }) => !(question.id in given),
    );
    if (!open) return [given];
    const choices = classes.get(open.question.id)?.answers ?? [];
    return choices.flatMap((picks) => fill({ ...given, [open.question.id]: asAnswer(open.question, picks) }));
  };
  return fill({}).map((given) => ({ type: 'question.answer', answers: given }));
}
