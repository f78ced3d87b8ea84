import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../../../src/lib/engine/answers.ts';
import type { AskedQuestion } from '../../../src/lib/engine/path.ts';
import { askedOnScreen, screensOf } from '../../../src/lib/engine/screens.ts';
import { createCheckMachine, type CheckEvent } from '../../../src/lib/machine/machine.ts';
import { mild, patient } from '../../support/data/questionnaire.ts';

export const machine = createCheckMachine(mild);
export type Snapshot = SnapshotFrom<typeof machine>;

/** A way from the start to a place in the conversation: what the patient does, and where that leaves the chart. */
export interface Route {
  readonly events: readonly CheckEvent[];
  readonly to: Snapshot;
}

/**
 * The shortest way to every place that looks different: another state of the chart, another screen, other screens
 * behind and ahead of it, or the same on the way back from review.
 */
export function everyRoute(): readonly Route[] {
  const found = new Map<string, Route>();
  let open: Route[] = [{ events: [], to: initialTransition(machine)[0] }];
  while (open.length > 0) {
    const fresh: Route[] = [];
    for (const route of open) {
      const key = positionKey(route.to);
      if (found.has(key)) continue;
      found.set(key, route);
      fresh.push(...eventsAt(route.to).map((event) => after(route, event)));
    }
    open = fresh;
  }
  return [...found.values()];
}

/** The way that these answers take, up to its end. */
export function routeOf(answers: Answers): Route {
  let route: Route = { events: [], to: initialTransition(machine)[0] };
  for (let [event] = eventsAt(route.to, answers); event; [event] = eventsAt(route.to, answers)) {
    route = after(route, event);
  }
  return route;
}

/** Every step of a way, with what follows from it. */
export function stepsOf({ events }: Route): readonly { event: CheckEvent; to: Snapshot }[] {
  let to = initialTransition(machine)[0];
  return events.map((event) => ({ event, to: (to = transition(machine, to, event)[0]) }));
}

const after = ({ events, to }: Route, event: CheckEvent): Route => ({
  events: [...events, event],
  to: transition(machine, to, event)[0],
});

const positionKey = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    context.screen.id,
    context.changing,
    screensOf(mild, context.answers).map(({ id }) => id),
  ]);

function eventsAt({ context: { screen, answers, changing } }: Snapshot, only?: Answers): CheckEvent[] {
  switch (screen.kind) {
    case 'start':
      return [{ type: 'check.begin' }];
    case 'question':
      return (only ? [only] : ways(screen.id)).map((wanted) => ({
        type: 'question.answer',
        answers: answersTo(screen.id, answers, wanted),
      }));
    case 'stop':
      return screen.final ? [] : [{ type: 'stop.keepGoing' }];
    case 'review':
      return only || changing ? [{ type: 'notes.make' }] : [{ type: 'notes.make' }, ...changes(answers)];
    default:
      return [];
  }
}

const changes = (answers: Answers): CheckEvent[] =>
  screensOf(mild, answers)
    .filter(({ kind }) => kind === 'question')
    .map(({ id }) => ({ type: 'answer.change', question: id }));

/** What may be answered on this screen: the reference patient's answer first, so that the ways stay plausible. */
const ways = (screen: string): Answers[] => {
  const { options = [] } = mild.questions.find(({ id }) => id === screen) ?? {};
  return [patient(), ...options.map(({ id }) => patient({ [screen]: [id] }))];
};

/** Answers to the questions of a screen, with the follow-ups that they open. */
export function answersTo(screen: string, answers: Answers, wanted: Answers): Answers {
  let given: Answers = {};
  const next = () =>
    askedOnScreen(mild, answers, given, screen).find(({ question }) => !(question.id in given));
  for (let open = next(); open; open = next())
    given = { ...given, [open.question.id]: answerTo(open, wanted) };
  return given;
}

function answerTo({ question, offered }: AskedQuestion, wanted: Answers) {
  const picks = [wanted[question.id] ?? []].flat().filter((pick) => offered.some(({ id }) => id === pick));
  return asAnswer(question, picks.length > 0 ? picks : ['unsure']);
}
