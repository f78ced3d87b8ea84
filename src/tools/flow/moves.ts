import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import type { Transition } from './chart.ts';
import { explain } from './explain.ts';
import type { Move } from './flow.ts';
import { isStop, type Maker } from './maker.ts';

/** The transitions from state to state. Those back to the start are covered by `rulesOf`. */
export function movesOf(maker: Maker): Move[] {
  const { initial, transitions } = maker.chart;
  return transitions.flatMap((each): Move[] => {
    const { from, event, to } = each;
    if (from === undefined || to === undefined || to === initial) return [];
    if (isStop(maker, to)) return stopsBetween(maker, from, to).map((stop) => stopMove(maker, each, stop));
    return [{ kind: event ? 'on' : 'forward', from, to, label: labelOf(maker, each) }];
  });
}

const stopsBetween = ({ questionnaire }: Maker, state: string, screen: string): Stop[] =>
  questionnaire.stops.filter((stop) => stop.screen === screen && partOf(questionnaire, stop.after) === state);

const partOf = ({ questions }: Questionnaire, question: string) =>
  questions.find(({ id }) => id === question)?.part;

function stopMove({ speaker }: Maker, { from = '', guard = '' }: Transition, stop: Stop): Move {
  const { guards, phrases } = speaker.words;
  const condition = fill(guards[guard] ?? guard, { condition: explain(speaker, stop.when) });
  const label = stop.final ? fill(phrases.final, { condition }) : condition;
  return { kind: 'stop', from, to: stop.screen, after: stop.after, label };
}

/** A transition in words: what happens, and what must hold. */
export function labelOf({ speaker }: Maker, { event, guard }: Transition): string {
  const { events, guards, phrases } = speaker.words;
  const found = { event: event && events[event], guard: guard && guards[guard] };
  return found.event && found.guard
    ? fill(phrases.event, { event: found.event, guard: found.guard })
    : (found.event ?? found.guard ?? '');
}

export function rulesOf(maker: Maker): string[] {
  const { chart, speaker } = maker;
  const { legend, events, states, phrases } = speaker.words;
  const again = chart.transitions.flatMap(({ event, to }) =>
    event && to === chart.initial ? (events[event] ?? event) : [],
  );
  const anyTime = chart.transitions
    .filter(({ from }) => from === undefined)
    .map((each) => labelOf(maker, each));
  return [
    fill(legend.anyTime, { events: anyTime.join(phrases.semicolon) }),
    fill(legend.again, { events: again.join(phrases.comma), state: states[chart.initial] ?? chart.initial }),
    legend.final,
  ];
}

/** Throws for a question or a stop without a state in the chart: it would be missing from the drawing. */
export function refuseStrays(maker: Maker): void {
  const { questionnaire, chart } = maker;
  for (const { id, part } of questionnaire.questions)
    if (!chart.states.includes(part)) throw new Error(`question "${id}": the chart has no state "${part}"`);
  for (const { screen, after } of questionnaire.stops) {
    const from = partOf(questionnaire, after);
    if (!chart.transitions.some((each) => each.from === from && each.to === screen))
      throw new Error(`stop "${screen}" after "${after}": the chart does not lead there from "${from}"`);
  }
}
