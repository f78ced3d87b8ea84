import { assign, setup } from 'xstate';
import type { Answers } from '../engine/answers.ts';
import { askedOnScreen, isOnScreen, screensOf, startScreen, type Screen } from '../engine/screens.ts';
import type { Questionnaire, Stop } from '../engine/schema.ts';

export interface CheckContext {
  readonly answers: Answers;
  /** Picks not yet confirmed with Continue. They decide nothing, and the check does not move past them. */
  readonly drafts: Answers;
  readonly screen: Screen;
  /** The patient came from review to change an answer and goes back there as soon as nothing new is asked. */
  readonly changing: boolean;
}

export type CheckEvent =
  | { type: 'check.begin' }
  | { type: 'check.restart' }
  | { type: 'question.draft'; answers: Answers }
  | { type: 'question.answer'; answers: Answers }
  | { type: 'question.back' }
  | { type: 'question.forward' }
  | { type: 'stop.keepGoing' }
  | { type: 'answer.change'; question: string }
  | { type: 'notes.make' };

const nothing: CheckContext = { answers: {}, drafts: {}, screen: startScreen, changing: false };

/**
 * The conversation as a clinician would draw it: a state for the start, for each part of the questionnaire, for each
 * outcome that stops the check, for review and notes. The screens come from the engine; the chart says where each
 * belongs and what may happen there. Going back, forward or to a changed answer walks the chart again from its start,
 * so that no state can be entered around the warning signs.
 */
export function createCheckMachine(questionnaire: Questionnaire) {
  const screens = ({ answers, drafts }: CheckContext) => screensOf(questionnaire, answers, drafts);
  const step = (context: CheckContext, by: 1 | 0 | -1): Screen | undefined => {
    const open = screens(context);
    return open[open.findIndex(({ id }) => id === context.screen.id) + by];
  };

  const next = (context: CheckContext): Partial<CheckContext> => {
    const screen = step(context, 1) ?? step(context, 0);
    if (!context.changing || isStop(screen)) return { screen: screen ?? context.screen };
    const open = screens(context);
    const review = open.find(({ kind }) => kind === 'review');
    return review ? { screen: review, changing: false } : { screen: open.at(-1) ?? context.screen };
  };

  const previous = (context: CheckContext): Partial<CheckContext> => {
    const screen = step(context, -1) ?? startScreen;
    if (isStop(context.screen)) return { screen };
    const kept = context.changing ? { ...context, drafts: {} } : context;
    const review = screens(kept).find(({ kind }) => kind === 'review');
    if (context.changing && review) return { screen: review, drafts: {}, changing: false };
    return { screen, changing: context.changing && screen.kind !== 'start' };
  };

  const isAbout = (given: Answers, { screen }: CheckContext) =>
    screen.kind === 'question' && Object.keys(given).every((id) => isOnScreen(questionnaire, id, screen.id));

  const answersScreen = (given: Answers, { answers, screen }: CheckContext) =>
    askedOnScreen(questionnaire, answers, given, screen.id).every(({ picks }) => picks.length > 0);

  const [first = 'review'] = questionnaire.parts;

  return setup({
    types: { context: {} as CheckContext, events: {} as CheckEvent },
    guards: {
      hasBegun: ({ context }) => context.screen.kind !== 'start',
      stopsHere: ({ context }, outcome: string) =>
        isStop(context.screen) && context.screen.outcome === outcome,
      hasNothingMoreToAsk: ({ context }, part: string) =>
        !(context.screen.kind === 'question' && context.screen.part === part),
      notesAreMade: ({ context }) => context.screen.kind === 'notes',
      answersTheScreen: ({ context, event }) =>
        event.type === 'question.answer' &&
        isAbout(event.answers, context) &&
        answersScreen(event.answers, context),
      isAboutTheScreen: ({ context, event }) =>
        event.type === 'question.draft' && isAbout(event.answers, context),
      mayKeepGoing: ({ context }) => isStop(context.screen) && !context.screen.final,
      isOnThePath: ({ context, event }) =>
        event.type === 'answer.change' &&
        screens(context).some(({ id, kind }) => kind === 'question' && id === event.question),
      isOpen: ({ context }) => !context.changing && step(context, 1) !== undefined,
    },
    actions: {
      begin: assign(({ context }) => ({ screen: step(context, 1) ?? context.screen })),
      keepDrafts: assign(({ context, event }) =>
        event.type === 'question.draft' ? { drafts: { ...context.drafts, ...event.answers } } : {},
      ),
      keepAnswers: assign(({ context, event }) =>
        event.type === 'question.answer' ? settle(context, event.answers) : {},
      ),
      goOn: assign(({ context }) => next(context)),
      goBack: assign(({ context }) => previous(context)),
      goForward: assign(({ context }) => ({ screen: step(context, 1) ?? context.screen })),
      openForChange: assign(({ context, event }) => ({
        screen:
          screens(context).find(({ id }) => event.type === 'answer.change' && id === event.question) ??
          context.screen,
        changing: true,
      })),
      forgetEverything: assign(() => nothing),
    },
  }).createMachine({
    id: 'check',
    context: nothing,
    initial: 'start',
    // A chart that loops forever would hang the page silently.
    options: { maxIterations: 100 },
    on: {
      'question.back': { target: '.start', actions: 'goBack' },
      'question.forward': { guard: 'isOpen', target: '.start', actions: 'goForward' },
      'question.draft': { guard: 'isAboutTheScreen', actions: 'keepDrafts' },
      'question.answer': { guard: 'answersTheScreen', actions: ['keepAnswers', 'goOn'] },
      'check.restart': { target: '.start', actions: 'forgetEverything' },
    },
    states: {
      start: {
        on: { 'check.begin': { actions: 'begin' } },
        always: { guard: 'hasBegun', target: first },
      },
      ...partStates(questionnaire),
      ...stopStates(questionnaire),
      review: {
        on: {
          'notes.make': { actions: 'goOn' },
          'answer.change': { guard: 'isOnThePath', target: 'start', actions: 'openForChange' },
        },
        always: { guard: 'notesAreMade', target: 'notes' },
      },
      notes: {},
    },
  });
}

/** One state for each part: it lasts while the part asks, and leads to the stops between its questions. */
const partStates = ({ parts, questions, stops, outcomes }: Questionnaire) =>
  Object.fromEntries(
    parts.map((part, index) => {
      const isHere = ({ after }: Stop) =>
        questions.some((question) => question.id === after && question.part === part);
      const shown = outcomes.filter(({ id }) => stops.some((stop) => stop.screen === id && isHere(stop)));
      return [
        part,
        {
          always: [
            ...shown.map(({ id }) => ({
              guard: { type: 'stopsHere' as const, params: id },
              target: id,
            })),
            {
              guard: { type: 'hasNothingMoreToAsk' as const, params: part },
              target: parts[index + 1] ?? 'review',
            },
          ],
        },
      ];
    }),
  );

/** One state for each outcome that stops the check. If the check can continue, it returns to the part that led here. */
const stopStates = ({ questions, stops }: Questionnaire) =>
  Object.fromEntries(
    [...new Set(stops.map(({ screen }) => screen))].map((outcome) => {
      const open = stops.find(({ screen, final }) => screen === outcome && !final);
      const part = questions.find(({ id }) => id === open?.after)?.part;
      const keepGoing = { guard: 'mayKeepGoing' as const, target: part, actions: 'goOn' as const };
      return [outcome, part === undefined ? {} : { on: { 'stop.keepGoing': keepGoing } }];
    }),
  );

export type CheckMachine = ReturnType<typeof createCheckMachine>;

const isStop = (screen: Screen | undefined): screen is Extract<Screen, { kind: 'stop' }> =>
  screen?.kind === 'stop';

function settle({ answers, drafts }: CheckContext, given: Answers): Partial<CheckContext> {
  const left = Object.entries(drafts).filter(([question]) => !(question in given));
  return { answers: { ...answers, ...given }, drafts: Object.fromEntries(left) };
}
