import type { Picks } from '../../../lib/engine/answers.ts';
import type { Definitions } from '../../../lib/engine/condition.ts';
import { matchCondition, type ConditionCases } from '../../../lib/engine/match-condition.ts';
import type { FlagCondition } from '../../../lib/engine/schema.ts';

/** What remains of a condition once some questions are answered: its truth, or what still decides it. */
export type Residual = boolean | string;

interface Done {
  readonly definitions: Definitions;
  readonly picks: Picks;
  readonly questions: ReadonlySet<string>;
}

/**
 * `condition` with the answers to the questions in `done` filled in. Two sets of answers that leave the same residual
 * are alike for it, whatever is answered after.
 */
export const residual = (
  definitions: Definitions,
  picks: Picks,
  done: ReadonlySet<string>,
  condition: FlagCondition,
): Residual => left({ definitions, picks, questions: done }, condition);

const left = (done: Done, condition: FlagCondition): Residual => matchCondition(cases, condition, done);
const each = (done: Done, operands: readonly FlagCondition[]) =>
  operands.map((operand) => left(done, operand));

const cases: ConditionCases<FlagCondition, Done, Residual> = {
  question: ({ question, picked }, { picks, questions }) =>
    questions.has(question)
      ? (picks.get(question) ?? []).some((pick) => picked.includes(pick))
      : `${question}:${picked.join()}`,
  is: ({ is }, done) => left(done, done.definitions[is] ?? { all: [] }),
  all: ({ all }, done) => needing(all.length, each(done, all)),
  any: ({ any }, done) => needing(1, each(done, any)),
  not: ({ not }, done) => negated(left(done, not)),
  atLeast: ({ atLeast, of }, done) => needing(atLeast, each(done, of)),
  // What the rules find is known only at the end.
  anyFinding: ({ anyFinding }) => `anyFinding ${anyFinding}`,
  anyOpenPoint: () => 'anyOpenPoint',
  outcome: ({ outcome }) => `outcome ${outcome.join()}`,
};

function needing(needed: number, operands: readonly Residual[]): Residual {
  const missing = needed - operands.filter((operand) => operand === true).length;
  const open = operands.filter((operand) => typeof operand === 'string');
  if (missing <= 0) return true;
  if (open.length < missing) return false;
  return `${missing}(${[...open].sort().join('|')})`;
}

const negated = (operand: Residual): Residual => (typeof operand === 'string' ? `!${operand}` : !operand);
