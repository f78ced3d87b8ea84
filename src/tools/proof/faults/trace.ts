import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import { isOnScreen, screensOf } from '../../../lib/engine/screens.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckEvent, CheckMachine } from '../../../lib/machine/machine.ts';

/**
 * Every state and screen as a patient with these answers goes through the chart, with Back and Forward at each screen,
 * picks without Continue, every answer changed to itself in review, and a restart at the end.
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
    if (now.context.screen.kind === 'question') {
      probeDraft(questionnaire, now, answers).forEach(send);
      send(onScreen(questionnaire, now.context.screen.id, answers));
      send({ type: 'question.back' });
    }
    send({ type: now.context.screen.kind === 'start' ? 'check.begin' : 'question.forward' });
    if (now.context.screen.kind === 'review') probeChanges(questionnaire, now, answers).forEach(send);
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
  return screen.kind === 'stop' ? { type: 'stop.keepGoing' } : undefined;
}

function onScreen(questionnaire: Questionnaire, screen: string, answers: Answers): CheckEvent {
  const given = pathOf(questionnaire, answers)
    .asked.filter(({ question }) => question.id === screen || question.followUpOf === screen)
    .map(({ question, picks }) => [question.id, asAnswer(question, picks)]);
  return { type: 'question.answer', answers: Object.fromEntries(given) };
}

/**
 * Every answer changed to itself, with an attempt to go forward past it, and a change of a question that is not
 * asked.
 */
function probeChanges(
  questionnaire: Questionnaire,
  { context }: SnapshotFrom<CheckMachine>,
  answers: Answers,
): CheckEvent[] {
  const open = screensOf(questionnaire, context.answers).filter(({ kind }) => kind === 'question');
  const closed = questionnaire.questions.find(({ id }) => !open.some((screen) => screen.id === id));
  return [
    ...(closed ? [{ type: 'answer.change', question: closed.id } as const] : []),
    ...open.flatMap(({ id }): CheckEvent[] => [
      { type: 'answer.change', question: id },
      { type: 'question.forward' },
      onScreen(questionnaire, id, answers),
    ]),
  ];
}

/**
 * A pick without Continue, an answer to another screen, and a change where none is allowed: the state must not
 * change.
 */
function probeDraft(
  questionnaire: Questionnaire,
  { context: { screen } }: SnapshotFrom<CheckMachine>,
  answers: Answers,
): CheckEvent[] {
  const { questions } = questionnaire;
  const question = questions.find(({ id }) => id === screen.id);
  const others = questions.filter(({ id }) => !isOnScreen(questionnaire, id, screen.id));
  const other = (others.find(({ part }) => part !== question?.part) ?? others[0])?.id ?? '';
  return [
    {
      type: 'question.draft',
      answers: { [screen.id]: question?.kind === 'multiple' ? ['unsure'] : 'unsure' },
    },
    { type: 'question.forward' },
    { type: 'question.answer', answers: { [other]: answers[other] ?? 'unsure' } },
    { type: 'question.draft', answers: { [other]: 'unsure' } },
    { type: 'stop.keepGoing' },
    { type: 'notes.make' },
  ];
}
