import { asAnswer, sameAnswer, type Answers } from './answers.ts';
import { pathOf, type AskedQuestion } from './path.ts';
import type { Questionnaire, Stop } from './schema.ts';

export type Screen =
  | { readonly kind: 'start' | 'review' | 'notes'; readonly id: string }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly part: string;
      readonly asked: readonly AskedQuestion[];
    }
  /** An outcome between the questions. */
  | { readonly kind: 'stop'; readonly id: string; readonly outcome: string; readonly final: boolean };

export const startScreen: Screen = { kind: 'start', id: 'start' };
const reviewScreen: Screen = { kind: 'review', id: 'review' };
const notesScreen: Screen = { kind: 'notes', id: 'notes' };

/** The name of a screen: the outcome if it is a stop, else its kind. */
export const screenName = (screen: Screen): string => (screen.kind === 'stop' ? screen.outcome : screen.kind);

/**
 * The screens that these answers open, in order: from the start to the first question that is not settled, to a final
 * stop, or to the notes. A question is settled when it is answered and its draft, if any, equals the answer.
 */
export function screensOf(questionnaire: Questionnaire, answers: Answers, drafts: Answers = {}): Screen[] {
  const { asked, stops } = pathOf(questionnaire, answers);
  const screens: Screen[] = [startScreen];
  for (const main of asked.filter(({ question }) => question.followUpOf === undefined)) {
    const onScreen = asked.filter(
      ({ question }) => question === main.question || question.followUpOf === main.question.id,
    );
    screens.push(questionScreen(main, onScreen));
    if (!onScreen.every((each) => isSettled(each, drafts))) return screens;

    const due = stops.filter((stop) => onScreen.some(({ question }) => question.id === stop.after));
    screens.push(...due.map(stopScreenOf));
    if (due.some((stop) => stop.final)) return screens;
  }
  return [...screens, reviewScreen, notesScreen];
}

/** The questions of the screen `id` with its own drafts applied: a draft may open a follow-up. */
export function askedOnScreen(
  questionnaire: Questionnaire,
  answers: Answers,
  drafts: Answers,
  id: string,
): readonly AskedQuestion[] {
  const own = Object.entries(drafts).filter(([question]) => isOnScreen(questionnaire, question, id));
  return pathOf(questionnaire, { ...answers, ...Object.fromEntries(own) }).asked.filter(({ question }) =>
    isOnScreen(questionnaire, question.id, id),
  );
}

export const isOnScreen = ({ questions }: Questionnaire, question: string, screen: string) =>
  questions.some(({ id, followUpOf }) => id === question && (id === screen || followUpOf === screen));

const questionScreen = ({ question }: AskedQuestion, asked: readonly AskedQuestion[]): Screen => ({
  kind: 'question',
  id: question.id,
  part: question.part,
  asked,
});

/** A stop's screen id names the outcome and the question before it: one outcome after two questions is two screens. */
export const stopScreenId = ({ screen, after }: Stop) =>
  `${screen}After${after[0]?.toUpperCase()}${after.slice(1)}`;

const stopScreenOf = (stop: Stop): Screen => ({
  kind: 'stop',
  id: stopScreenId(stop),
  outcome: stop.screen,
  final: stop.final ?? false,
});

function isSettled({ question, picks }: AskedQuestion, drafts: Answers): boolean {
  const draft = drafts[question.id];
  return picks.length > 0 && (draft === undefined || sameAnswer(draft, asAnswer(question, picks)));
}

/** Every screen, in the order in which a check can show them. */
export function allScreenIds({ questions, stops }: Questionnaire): readonly string[] {
  const mains = questions.filter(({ followUpOf }) => followUpOf === undefined);
  const onScreen = (main: string) =>
    questions.filter(({ id, followUpOf }) => id === main || followUpOf === main).map(({ id }) => id);
  return [
    startScreen.id,
    ...mains.flatMap(({ id }) => [
      id,
      ...stops.filter(({ after }) => onScreen(id).includes(after)).map(stopScreenId),
    ]),
    reviewScreen.id,
    notesScreen.id,
  ];
}
