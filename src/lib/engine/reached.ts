import type { Condition, Questionnaire, Stop } from './schema.ts';

/** When the path comes to the question: no final stop before it, the question it follows up asked, its own condition. */
export function reachedWhen(questionnaire: Questionnaire, id: string): Condition {
  const { questions, stops } = questionnaire;
  const place = questions.findIndex((question) => question.id === id);
  const question = questions[place];
  const before = questions.slice(0, place).map((each) => each.id);
  return {
    all: [
      ...stops
        .filter(({ after, final }) => final && before.includes(after))
        .map((stop) => ({ not: met(questionnaire, stop) })),
      ...(question?.followUpOf === undefined ? [] : [reachedWhen(questionnaire, question.followUpOf)]),
      ...(question?.when ? [question.when] : []),
    ],
  };
}

/** When the path meets the stop: its question is asked, and no final stop after the same question comes before it. */
export function stoppedWhen(questionnaire: Questionnaire, stop: Stop): Condition {
  const before = questionnaire.stops.slice(0, questionnaire.stops.indexOf(stop));
  return {
    all: [
      reachedWhen(questionnaire, stop.after),
      ...before
        .filter(({ after, final }) => final && after === stop.after)
        .map((each) => ({ not: met(questionnaire, each) })),
      met(questionnaire, stop),
    ],
  };
}

/** A stop waits for an answer to the question it comes after. */
const met = ({ questions }: Questionnaire, { after, when }: Stop): Condition => ({
  all: [
    {
      question: after,
      picked: questions.find(({ id }) => id === after)?.options.map(({ id }) => id) ?? [],
    },
    when,
  ],
});
