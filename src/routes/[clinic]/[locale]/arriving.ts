import { asAnswer, picksAmong, type Answers } from '$lib/engine/answers.ts';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { Check } from '$lib/machine/check.svelte.ts';

/**
 * Goes with these answers, which another page gave, as far as `place`. Forward leads past nothing that is open: answers that
 * do not lead there lead nowhere.
 */
export function arrivesAt(
  check: Check,
  questionnaire: Questionnaire,
  place: unknown,
  answers: unknown,
): boolean {
  const here = () => check.context.screen.id;
  check.take({ answers: known(questionnaire, answers) });
  for (let before = ''; before !== here() && here() !== place; check.send({ type: 'question.forward' }))
    before = here();
  if (here() !== place) check.send({ type: 'check.restart' });
  return here() === place;
}

/** Of what another page says, the answers that there are. */
export const known = ({ questions }: Questionnaire, given: unknown): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const told = (given as Answers | undefined)?.[question.id];
      const offered = question.options.map(({ id }) => id);
      return told === undefined
        ? []
        : [[question.id, asAnswer(question, picksAmong(offered, [told].flat()))]];
    }),
  );
