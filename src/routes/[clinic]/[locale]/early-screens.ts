import { isHelper, type Answers } from '$lib/engine/answers.ts';
import { screensOf } from '$lib/engine/screens.ts';
import type { Question, Questionnaire } from '$lib/engine/schema.ts';
import type { Early, EarlyQuestion } from './early.ts';

/** A screen that the page can show before hydration. */
export interface EarlyScreen {
  /** The options of the first question that lead here; none: the first question itself. */
  readonly after: readonly string[];
  readonly question: EarlyQuestion;
  /** The check's prop that makes it render this screen. */
  readonly early: Early;
}

/**
 * The first question and the ones right after it, once for each voice. A screen with more than one question, or whose
 * options depend on answers, needs hydration; so do those after a first question with multiple picks.
 */
export function earlyScreens(questionnaire: Questionnaire): readonly EarlyScreen[] {
  const first = nextQuestion(questionnaire, {});
  if (!first) return [];
  const start = { after: [], question: first, early: { presses: [[]], at: 0, goOn: false } };
  if (first.kind !== 'single') return [start];
  const led = first.options.flatMap(({ id }) => {
    const answers = { [first.id]: id };
    const question = nextQuestion(questionnaire, answers);
    return question ? [{ option: id, question, voice: isHelper(answers) }] : [];
  });
  const screens = Object.groupBy(led, ({ question, voice }) => `${question.id} ${String(voice)}`);
  return [
    start,
    ...Object.values(screens).flatMap((same = []) => {
      const [one] = same;
      if (!one) return [];
      const early = { presses: [[one.option], []], at: 1, goOn: false };
      return [{ after: same.map(({ option }) => option), question: one.question, early }];
    }),
  ];
}

function nextQuestion(questionnaire: Questionnaire, answers: Answers): EarlyQuestion | undefined {
  const screen = screensOf(questionnaire, answers)[Object.keys(answers).length + 1];
  if (screen?.kind !== 'question') return undefined;
  const own = questionnaire.questions.filter(({ id, followUpOf }) => [id, followUpOf].includes(screen.id));
  const [only, another] = own;
  return only && !another && only.options.every(isAlwaysOffered) ? forEarly(only) : undefined;
}

const isAlwaysOffered = ({ when }: Question['options'][number]): boolean => when === undefined;

const forEarly = ({ id, kind, options }: Question): EarlyQuestion => ({
  id,
  kind,
  options: options.map((option) => ({ id: option.id, ...(option.exclusive && { exclusive: true }) })),
});
