import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { askedOnScreen, screensOf } from '../../../lib/engine/screens.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckEvent, CheckMachine } from '../../../lib/machine/machine.ts';
import {
  conditionalOptions,
  flowClasses,
  independentGroups,
  plainAnswers,
  type FlowClasses,
} from './flow-classes.ts';

export type Snapshot = SnapshotFrom<CheckMachine>;

interface Move {
  readonly event: CheckEvent;
  readonly to: string;
  /** Whether the event left every answer as it was. */
  readonly keepsAnswers: boolean;
}

/** A position of the chart that some run reaches, and where each event leads from there. */
export interface Position {
  readonly snapshot: Snapshot;
  readonly moves: readonly Move[];
}

export type Positions = ReadonlyMap<string, Position>;

/**
 * The positions of the chart that runs can reach, with Back, Forward, Change and Keep going from everywhere. Answers
 * are distinguished only by the classes that can change the path or that `observers` read; positions that differ only
 * in answers of one class are merged.
 *
 * Groups of questions that share no condition are walked two at a time, the others held at one answer each. The
 * screens are those of each group in turn, and one event leads from a screen to the one beside it, to the first that
 * is not settled, to a stop or to review: what it does is between the group it leaves and the group it comes to.
 *
 * Each option that not everybody is offered is walked once more together with the questions that decide on it: a pick
 * that is no longer offered is not an answer, and the walk continues from there.
 */
export function positionsOf(
  questionnaire: Questionnaire,
  machine: CheckMachine,
  observers: readonly Condition[] = [],
): Positions {
  const options = conditionalOptions(questionnaire);
  const narrow = flowClasses(questionnaire, observers);
  const wide = flowClasses(questionnaire, [...observers, ...options.flatMap(({ conditions }) => conditions)]);
  const plain = plainAnswers(questionnaire, narrow);
  const walks = [
    ...pairsOf(independentGroups(questionnaire, narrow)).map((varied) => choicesIn(narrow, plain, varied)),
    ...options.map(({ questions }) => choicesIn(wide, plain, questions)),
  ];
  const chart = { questionnaire, machine, classes: wide };
  const found = new Map<string, Position>();
  for (const choices of walks)
    for (const [key, position] of walk(chart, choices)) found.set(key, joined(found.get(key), position));
  return found;
}

interface Walked {
  readonly questionnaire: Questionnaire;
  readonly machine: CheckMachine;
  readonly classes: FlowClasses;
}

/** The answers that a walk gives to each question. */
type Choices = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The questions of every pair of groups. With one group or none, just those. */
function pairsOf(groups: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  if (groups.length < 2) return groups.length === 0 ? [new Set()] : groups;
  return groups.flatMap((one, index) => groups.slice(index + 1).map((other) => new Set([...one, ...other])));
}

const choicesIn = (classes: FlowClasses, plain: Answers, varied: ReadonlySet<string>): Choices =>
  new Map(
    [...classes].map(([id, { answers }]) => [id, varied.has(id) ? answers : [[plain[id] ?? []].flat()]]),
  );

function walk({ questionnaire, machine, classes }: Walked, choices: Choices): Positions {
  const keyOf = (snapshot: Snapshot) => positionKey(classes, snapshot);
  const start = initialTransition(machine)[0];
  const found = new Map<string, Position>();
  let open: [string, Snapshot][] = [[keyOf(start), start]];
  while (open.length > 0) {
    const next = new Map<string, Snapshot>();
    for (const [key, snapshot] of open) {
      const moves = eventsAt(questionnaire, choices, snapshot).map((event) => {
        const after = transition(machine, snapshot, event)[0];
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

/** One position of two walks, with the moves of both. */
function joined(known: Position | undefined, position: Position): Position {
  if (!known) return position;
  const moves = new Map(
    [...known.moves, ...position.moves].map((move) => [`${JSON.stringify(move.event)} ${move.to}`, move]),
  );
  return { snapshot: known.snapshot, moves: [...moves.values()] };
}

/** The states of the chart that some run reaches. */
export const statesReached = (positions: Positions): ReadonlySet<string> =>
  new Set([...positions.values()].map(({ snapshot }) => String(snapshot.value)));

function positionKey(classes: FlowClasses, { value, context }: Snapshot): string {
  const answered = [...classes].map(([id, { atoms }]) => {
    const answer = context.answers[id];
    if (answer === undefined || answer.length === 0) return '-';
    const picks = typeof answer === 'string' ? [answer] : answer;
    return atoms.map(({ picked }) => (picks.some((pick) => picked.includes(pick)) ? 1 : 0)).join('') || '+';
  });
  return `${String(value)} ${context.screen.id} ${context.changing} ${answered.join(',')}`;
}

function eventsAt(questionnaire: Questionnaire, choices: Choices, { context }: Snapshot): CheckEvent[] {
  const around: CheckEvent[] = [{ type: 'question.back' }, { type: 'question.forward' }];
  switch (context.screen.kind) {
    case 'start':
      return [{ type: 'check.begin' }];
    case 'question':
      return [...answersAt(questionnaire, choices, context.screen.id, context.answers), ...around];
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
  choices: Choices,
  screen: string,
  answers: Answers,
): CheckEvent[] {
  const fill = (given: Answers): Answers[] => {
    const open = askedOnScreen(questionnaire, answers, given, screen).find(
      ({ question }) => !(question.id in given),
    );
    if (!open) return [given];
    const isOffered = (pick: string) => open.offered.some(({ id }) => id === pick);
    const picked = (choices.get(open.question.id) ?? []).filter((picks) => picks.every(isOffered));
    return picked.flatMap((picks) => fill({ ...given, [open.question.id]: asAnswer(open.question, picks) }));
  };
  return fill({}).map((given) => ({ type: 'question.answer', answers: given }));
}
