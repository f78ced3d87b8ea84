import { transition, initialTransition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../engine/answers.ts';
import { pathOf } from '../engine/path.ts';
import { screensOf } from '../engine/screens.ts';
import type { Questionnaire } from '../engine/schema.ts';
import type { CheckEvent, CheckMachine } from '../machine/machine.ts';
import { chartTheorems } from './chart.ts';
import type { Fault } from './faults.ts';
import { positionsOf } from './positions.ts';
import { engineClaims, surveyFor, type Theorem } from './theorems.ts';
import { meaningOf, reachedBy, type Witness } from './witnesses.ts';

/** What the sound questionnaire and chart do, to hold a faulty one against. */
export interface Sound {
  readonly vignettes: readonly { readonly id: string; readonly answers: Answers; readonly expect: object }[];
  readonly traces: ReadonlyMap<string, string>;
  readonly witnesses: readonly Witness[];
  readonly reference: Answers;
}

export function soundOf(
  questionnaire: Questionnaire,
  machine: CheckMachine,
  vignettes: Sound['vignettes'],
  witnesses: readonly Witness[],
): Sound {
  const traces = new Map(vignettes.map(({ id, answers }) => [id, traceOf(questionnaire, machine, answers)]));
  return { vignettes, traces, witnesses, reference: vignettes[0]?.answers ?? {} };
}

/** What catches a fault, the quickest first: a vignette, a witness, a theorem. Undefined when it goes unseen. */
export function caughtBy(fault: Fault, sound: Sound): string | undefined {
  const { questionnaire, machine } = fault;
  const steps: (() => string | undefined)[] = [
    () => sound.vignettes.find((each) => !agrees(questionnaire, each)) && 'vignettes',
    () =>
      sound.vignettes.find(
        ({ id, answers }) => traceOf(questionnaire, machine, answers) !== sound.traces.get(id),
      ) && 'vignettes on the chart',
    () =>
      sound.witnesses.find((witness) => !stillStands(questionnaire, sound.reference, witness)) && 'witnesses',
    () => firstBroken(engineClaims(surveyFor(questionnaire))),
    () =>
      firstBroken(
        chartTheorems(questionnaire, positionsOf(questionnaire, machine)).map((each) => () => each),
      ),
  ];
  for (const step of steps) {
    const caught = orRefusal(step);
    if (caught) return caught;
  }
  return undefined;
}

/** A fault that makes the engine or the chart refuse to go on is seen too. */
function orRefusal(step: () => string | undefined): string | undefined {
  try {
    return step();
  } catch (error) {
    return `refusal: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

function firstBroken(claims: readonly (() => Theorem)[]): string | undefined {
  for (const check of claims) {
    const { id, broken } = check();
    if (broken !== undefined) return `theorem ${id}`;
  }
  return undefined;
}

const agrees = (questionnaire: Questionnaire, { answers, expect }: Sound['vignettes'][number]) =>
  JSON.stringify(meaningOf(questionnaire, answers)) === JSON.stringify(expect);

function stillStands(questionnaire: Questionnaire, reference: Answers, { goal, change, meaning }: Witness) {
  const answers = { ...reference, ...change };
  return (
    reachedBy(questionnaire, answers).includes(goal) &&
    JSON.stringify(meaningOf(questionnaire, answers)) === JSON.stringify(meaning)
  );
}

/**
 * Every state and screen as a patient with these answers goes through the chart, with a look back and forward at each
 * screen, every answer changed to itself in review, a pick without Continue, and a restart in the end.
 */
export function traceOf(questionnaire: Questionnaire, machine: CheckMachine, answers: Answers): string {
  const trace: string[] = [];
  let now = initialTransition(machine)[0];
  const send = (event: CheckEvent) => {
    now = transition(machine, now, event)[0];
    trace.push(`${String(now.value)}/${now.context.screen.id}/${now.context.changing}`);
  };
  for (let steps = 0; steps < 60; steps += 1) {
    const event = onward(questionnaire, now, answers);
    if (!event) break;
    if (now.context.screen.kind === 'question') probeDraft(questionnaire, now, answers).forEach(send);
    send(event);
    send({ type: 'question.back' });
    send({ type: now.context.screen.kind === 'start' ? 'check.begin' : 'question.forward' });
    if (now.context.screen.kind === 'review')
      for (const { id, kind } of screensOf(questionnaire, now.context.answers))
        if (kind === 'question')
          [{ type: 'answer.change', question: id } as const, onScreen(questionnaire, id, answers)].forEach(
            send,
          );
  }
  send({ type: 'check.restart' });
  trace.push(JSON.stringify(now.context.answers));
  return trace.join('\n');
}

function onward(
  questionnaire: Questionnaire,
  { context: { screen } }: SnapshotFrom<CheckMachine>,
  answers: Answers,
): CheckEvent | undefined {
  if (screen.kind === 'start') return { type: 'check.begin' };
  if (screen.kind === 'review') return { type: 'notes.make' };
  if (screen.kind === 'question') return onScreen(questionnaire, screen.id, answers);
  return screen.kind === 'callToday' ? { type: 'callToday.keepGoing' } : undefined;
}

function onScreen(questionnaire: Questionnaire, screen: string, answers: Answers): CheckEvent {
  const given = pathOf(questionnaire, answers)
    .asked.filter(({ question }) => question.id === screen || question.followUpOf === screen)
    .map(({ question, picks }) => [question.id, asAnswer(question, picks)]);
  return { type: 'question.answer', answers: Object.fromEntries(given) };
}

/** A pick without Continue, an answer to another screen, and a change from where none can be made: nothing may move. */
function probeDraft(
  { questions }: Questionnaire,
  { context: { screen } }: SnapshotFrom<CheckMachine>,
  answers: Answers,
): CheckEvent[] {
  const question = questions.find(({ id }) => id === screen.id);
  const other = screen.id === 'age' ? 'diagnosis' : 'age';
  return [
    {
      type: 'question.draft',
      answers: { [screen.id]: question?.kind === 'multiple' ? ['unsure'] : 'unsure' },
    },
    { type: 'question.forward' },
    { type: 'question.answer', answers: { [other]: answers[other] ?? 'unsure' } },
    { type: 'question.draft', answers: { [other]: 'unsure' } },
    { type: 'callToday.keepGoing' },
    { type: 'notes.make' },
  ];
}
