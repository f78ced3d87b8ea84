import { matchCondition, type ConditionCases } from '../../lib/engine/match-condition.ts';
import type { FindingValue, FlagCondition } from '../../lib/engine/schema.ts';

/** The words in which a condition is explained. */
export interface Speaker {
  readonly questions: Readonly<
    Record<string, { readonly label: string; readonly options: Readonly<Record<string, string>> }>
  >;
  readonly findings: Readonly<Record<FindingValue, string>>;
  readonly outcomes?: Readonly<Record<string, { readonly heading: string }>>;
}

/** A condition as the start of a sentence. `here` is the question it is printed under, which is not named again. */
export const explainIf = (speaker: Speaker, condition: FlagCondition, here?: string): string =>
  isAlways(condition) ? 'In every other case' : `If ${explain(speaker, condition, here)}`;

/** A condition in plain English, in full: whoever signs it must see all of it. */
export const explain = (speaker: Speaker, condition: FlagCondition, here?: string): string =>
  say({ speaker, here }, condition);

interface Telling {
  readonly speaker: Speaker;
  readonly here: string | undefined;
}

const say = (telling: Telling, condition: FlagCondition): string => matchCondition(cases, condition, telling);

const cases: ConditionCases<FlagCondition, Telling, string> = {
  question: ({ question, picked }, { speaker, here }) =>
    `${either(speaker, question, picked)} is picked${at(speaker, question, here)}`,
  is: ({ is }) => `${nameOfDefinition(is)} holds`,
  all: ({ all }, telling) => joined(telling, all, ' and '),
  any: ({ any }, telling) => joined(telling, any, ' or '),
  not: ({ not }, telling) => negated(telling, not),
  atLeast: ({ atLeast, of }, telling) =>
    `at least ${atLeast} of these hold: ${of.map((operand) => say(telling, operand)).join('; ')}`,
  anyFinding: ({ anyFinding }, { speaker }) =>
    `any of the criteria is ${quoted(speaker.findings[anyFinding])}`,
  anyOpenPoint: () => 'there is any open point',
  outcome: ({ outcome }, { speaker }) =>
    `the outcome is ${outcome.map((id) => quoted(speaker.outcomes?.[id]?.heading ?? id)).join(' or ')}`,
};

/** A shared condition is shown by its name: "[any treatment helps enough]". */
export const nameOfDefinition = (id: string): string =>
  `[${id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}]`;

export const quoted = (text: string): string => `“${text}”`;

function negated(telling: Telling, condition: FlagCondition): string {
  if ('is' in condition) return `${nameOfDefinition(condition.is)} does not hold`;
  if (!('question' in condition)) return `this is not so: (${say(telling, condition)})`;
  const { question, picked } = condition;
  const { speaker, here } = telling;
  const place = at(speaker, question, here);
  if (picked.length > 1) return `none of ${listed(speaker, question, picked).join(', ')} is picked${place}`;
  return `${either(speaker, question, picked)} is not picked${place}`;
}

function joined(telling: Telling, operands: readonly FlagCondition[], between: string): string {
  if (operands.length === 0) return 'nothing else is asked';
  const texts = operands.map((operand) => {
    const text = say(telling, operand);
    return isSeveral(operand) && operands.length > 1 ? `(${text})` : text;
  });
  return texts.join(between);
}

const isAlways = (condition: FlagCondition) => 'all' in condition && condition.all.length === 0;
const isSeveral = (condition: FlagCondition) =>
  'all' in condition || 'any' in condition || 'atLeast' in condition;

function either(speaker: Speaker, question: string, picked: readonly string[]): string {
  const words = listed(speaker, question, picked);
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}

const listed = ({ questions }: Speaker, question: string, picked: readonly string[]) =>
  picked.map((option) => quoted(questions[question]?.options[option] ?? option));

const at = ({ questions }: Speaker, question: string, here: string | undefined) =>
  question === here ? '' : ` at ${quoted(questions[question]?.label ?? question)}`;
