import { atomsOf, ownedConditions } from '../../../lib/engine/atoms.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import type { Design, Picked } from './design.ts';

/** Whether an answer was one of these. */
const anyOf = (picks: Picked): Condition => ({
  any: Object.entries(picks).map(([question, picked]) => ({ question, picked: [...picked] })),
});

/** The signs and other ends as conditions, by the name under which claims observe them. */
export const signObservers = ({ signs }: Design): Readonly<Record<string, Condition>> => ({
  'sign.emergency': anyOf(signs.emergency.picks),
  ...Object.fromEntries(signs.call.kinds.map(({ after, picks }) => [`sign.${after}`, anyOf(picks)])),
  ...Object.fromEntries(Object.entries(signs.ends).map(([outcome, when]) => [`end.${outcome}`, when])),
});

/** The conditions that the proof observes, derived from the design and not from any rule. */
export function observersOf(
  questionnaire: Questionnaire,
  design: Design,
): Readonly<Record<string, Condition>> {
  const asked = questionnaire.questions;
  const unsureIn = (ids: readonly string[]): Condition => ({
    any: ids
      .filter((id) => !design.unsureIsPrintedOnly.includes(id))
      .map((question) => ({ question, picked: ['unsure'] })),
  });
  return {
    ...signObservers(design),
    ...design.observers,
    ...named('plan', design.toPlanFor, (picked, question) => ({ question, picked: [...picked] })),
    unsure: unsureIn(asked.map(({ id }) => id)),
    ...Object.fromEntries(
      questionnaire.criteria.map(({ id }) => [
        `unsure.${id}`,
        unsureIn(asked.filter(({ part }) => part === id).map((question) => question.id)),
      ]),
    ),
    ...named('sentence', design.sentences, (sentence) => sentence),
  };
}

const named = <Value>(
  kind: string,
  all: Readonly<Record<string, Value>>,
  condition: (value: Value, id: string) => Condition,
) => Object.fromEntries(Object.entries(all).map(([id, value]) => [`${kind}.${id}`, condition(value, id)]));

/** The questions that some condition reads. The rest are only printed. */
export const readQuestions = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(
    ownedConditions(questionnaire)
      .flatMap(({ condition }) => atomsOf(questionnaire.definitions, condition))
      .map(({ question }) => question),
  );
