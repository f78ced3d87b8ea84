import type { FlagCondition } from './schema.ts';

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** The kinds of a condition, each by the key that only it has. */
export type ConditionKind<Condition> = Exclude<KeysOf<Condition>, 'picked' | 'of'>;

/** A handler for each kind of condition. A kind added to the schema is a compile error in every one of these. */
export type ConditionCases<Condition, Context, Result> = {
  readonly [Kind in ConditionKind<Condition>]: (
    condition: Extract<Condition, Readonly<Record<Kind, unknown>>>,
    context: Context,
  ) => Result;
};

type Cases<Condition, Context, Result> = Readonly<
  Record<string, (condition: Condition, context: Context) => Result>
>;

/** Calls the handler for the condition's kind. Throws if it is of no known kind, which the schema never accepts. */
export function matchCondition<Condition extends FlagCondition, Context, Result>(
  cases: ConditionCases<Condition, Context, Result>,
  condition: Condition,
  context: Context,
): Result {
  for (const kind in cases)
    if (kind in condition)
      return (cases as Cases<Condition, Context, Result>)[kind]?.(condition, context) as Result;
  throw new Error(`condition of an unknown kind: ${JSON.stringify(condition)}`);
}
