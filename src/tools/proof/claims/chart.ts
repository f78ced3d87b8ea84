import type { Answers } from '../../../lib/engine/answers.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import {
  allScreenIds,
  screenName,
  screensOf,
  stopScreenId,
  type Screen,
} from '../../../lib/engine/screens.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckEvent } from '../../../lib/machine/machine.ts';
import { notesDocument } from '../../../lib/notes/document.ts';
import { plainPage } from '../../../lib/notes/page-one.ts';
import type { Design, Picked } from './design.ts';
import type { Position, Positions, Snapshot } from './positions.ts';
import type { Theorem } from './theorems.ts';

interface Chart {
  readonly questionnaire: Questionnaire;
  readonly positions: Positions;
  readonly order: readonly string[];
  readonly design: Design;
}

/** The claims about the chart, each checked at every position that a run can reach. */
export function chartTheorems(questionnaire: Questionnaire, positions: Positions, design: Design): Theorem[] {
  const chart = { questionnaire, positions, design, order: allScreenIds(questionnaire) };
  const claims = {
    stateFitsTheScreen,
    everyRunEnds,
    signsStopTheChart,
    backLosesNothing,
    changeAsksOnlyWhatIsNew,
    sameAnswersSameNotes,
  };
  return Object.entries(claims).map(([id, keeps]) => {
    const broken = [...positions.values()].find((position) => !keeps(chart, position));
    return { id, cases: positions.size, broken: broken?.snapshot.context.answers };
  });
}

function stateFitsTheScreen({ questionnaire }: Chart, { snapshot: { value, context } }: Position): boolean {
  const { screen, answers } = context;
  const belongs = screen.kind === 'question' ? screen.part : screenName(screen);
  return value === belongs && screensOf(questionnaire, answers).some(({ id }) => id === screen.id);
}

/** Every step forward leads to a later screen, so every run terminates; and only an end has no step forward. */
function everyRunEnds(chart: Chart, position: Position): boolean {
  const here = rank(chart, position.snapshot);
  const onward = position.moves
    .filter(({ event }) => isOnward(event))
    .map(({ to }) => rank(chart, at(chart, to)));
  return isEnd(screenOf(position.snapshot))
    ? onward.every((there) => there === here)
    : onward.length > 0 && onward.every((there) => there > here);
}

const isEnd = (screen: Screen) => screen.kind === 'notes' || (screen.kind === 'stop' && screen.final);

const isOnward = ({ type }: CheckEvent) =>
  ['check.begin', 'question.answer', 'stop.keepGoing', 'notes.make'].includes(type);

/** An emergency sign leads directly to the emergency screen and nowhere past it; any other sign to the call page. */
function signsStopTheChart(chart: Chart, { snapshot, moves }: Position): boolean {
  const { answers, screen } = snapshot.context;
  const { emergency, call } = chart.design.signs;
  const isEmergency = (all: Answers) => hasPick(all, emergency.picks);
  return (
    Object.entries(emergency.picks).every(
      ([question, picked]) =>
        !hasPick(answers, { [question]: picked }) || mayShow(chart, question).includes(screen.id),
    ) &&
    moves.every(({ event, to }) => {
      if (event.type !== 'question.answer') return true;
      const shown = screenName(screenOf(at(chart, to)));
      const given = { ...answers, ...event.answers };
      if (isEmergency(event.answers)) return shown === emergency.outcome;
      if (call.kinds.some(({ after, picks }) => after in event.answers && hasPick(given, picks)))
        return shown === call.outcome || (shown === emergency.outcome && isEmergency(answers));
      return shown !== emergency.outcome || isEmergency(given);
    })
  );
}

/** The screens up to the stop after a list of signs: no later one can be shown while a sign is picked there. */
function mayShow({ questionnaire, design, order }: Chart, question: string): readonly string[] {
  const stop = questionnaire.stops.find(
    ({ after, screen }) => after === question && screen === design.signs.emergency.outcome,
  );
  return stop ? order.slice(0, order.indexOf(stopScreenId(stop)) + 1) : [];
}

const hasPick = (answers: Answers, picks: Picked) =>
  Object.entries(picks).some(([question, picked]) =>
    [answers[question] ?? []].flat().some((pick) => picked.includes(pick)),
  );

/** Only an answer changes answers. Back leads to the screen before, from where Forward returns, or to review. */
function backLosesNothing(chart: Chart, { snapshot, moves }: Position): boolean {
  const { changing, screen } = snapshot.context;
  const kept = moves.every(({ event, keepsAnswers }) => keepsAnswers || event.type === 'question.answer');
  const back = moves.find(({ event }) => event.type === 'question.back');
  if (!back || (changing && screenOf(at(chart, back.to)).kind === 'review')) return kept;
  const before = at(chart, back.to);
  const isEarlier = rank(chart, before) < rank(chart, snapshot);
  return kept && isEarlier && (changing || forwardFrom(chart, back.to) === screen.id);
}

function forwardFrom(chart: Chart, key: string): string | undefined {
  const moves = chart.positions.get(key)?.moves ?? [];
  const forward = moves.find(
    ({ event }) => event.type === 'question.forward' || event.type === 'check.begin',
  );
  return forward && screenOf(at(chart, forward.to)).id;
}

/** After a changed answer comes a stop that it requires, a question that is still open, or review again. */
function changeAsksOnlyWhatIsNew(chart: Chart, { snapshot, moves }: Position): boolean {
  if (!snapshot.context.changing) return true;
  return moves
    .filter(({ event }) => isOnward(event))
    .every(({ to }) => {
      const { screen, answers, changing } = at(chart, to).context;
      if (screen.kind === 'question') return changing && !isAnswered(chart.questionnaire, answers, screen.id);
      return screen.kind === 'review' ? !changing : screen.kind !== 'start' && screen.kind !== 'notes';
    });
}

const isAnswered = (questionnaire: Questionnaire, answers: Answers, screen: string) =>
  pathOf(questionnaire, answers)
    .asked.filter(({ question }) => question.id === screen || question.followUpOf === screen)
    .every(({ picks }) => picks.length > 0);

/** The notes depend only on the answers on the path, however the patient got there. */
function sameAnswersSameNotes({ questionnaire }: Chart, { snapshot: { context } }: Position): boolean {
  if (context.screen.kind !== 'notes') return true;
  const { asked } = pathOf(questionnaire, context.answers);
  const effective = Object.fromEntries(
    asked.map(({ question, picks }) => [question.id, question.kind === 'single' ? (picks[0] ?? '') : picks]),
  );
  const notes = (answers: Answers) => notesDocument(questionnaire, plainPage(questionnaire), answers);
  return same(notes(context.answers), notes(effective));
}

const at = ({ positions }: Chart, key: string): Snapshot => {
  const found = positions.get(key);
  if (!found) throw new Error(`no position ${key}`);
  return found.snapshot;
};

const screenOf = ({ context }: Snapshot): Screen => context.screen;
const rank = ({ order }: Chart, snapshot: Snapshot) => order.indexOf(screenOf(snapshot).id);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
