import type { Picks } from '../../../lib/engine/answers.ts';
import type { Definitions } from '../../../lib/engine/condition.ts';
import type { OutcomeCondition } from '../../../lib/engine/schema.ts';

/** What is left of a condition once some questions are done: its truth, or what still decides it. */
export type Residual = boolean | string;

/**
 * `condition` with the answers to the questions in `done` filled in. Two sets of answers that leave the same residual
 * are alike for it, whatever is answered after.
 */
export function residual(
  definitions: Definitions,
  picks: Picks,
  done: ReadonlySet<string>,
  condition: OutcomeCondition,
): Residual {
  const left = (part: OutcomeCondition) => residual(definitions, picks, done, part);
  if ('question' in condition) {
    if (!done.has(condition.question)) return `${condition.question}:${condition.picked.join()}`;
    return (picks.get(condition.question) ?? []).some((pick) => condition.picked.includes(pick));
  }
  if ('is' in condition) return left(definitions[condition.is] ?? { all: [] });
  if ('not' in condition) return negated(left(condition.not));
  if ('all' in condition) return needing(condition.all.length, condition.all.map(left));
  if ('any' in condition) return needing(1, condition.any.map(left));
  if ('atLeast' in condition) return needing(condition.atLeast, condition.of.map(left));
  return JSON.stringify(condition);
}

function needing(needed: number, parts: readonly Residual[]): Residual {
  const missing = needed - parts.filter((part) => part === true).length;
  const open = parts.filter((part) => typeof part === 'string');
  if (missing <= 0) return true;
  if (open.length < missing) return false;
  return `${missing}(${[...open].sort().join('|')})`;
}

const negated = (part: Residual): Residual => (typeof part === 'string' ? `!${part}` : !part);
