import type { FindingValue, OutcomeCondition } from '../../lib/engine/schema.ts';

/** The words in which a condition is told. */
export interface Speaker {
  readonly questions: Readonly<
    Record<string, { readonly label: string; readonly options: Readonly<Record<string, string>> }>
  >;
  readonly findings: Readonly<Record<FindingValue, string>>;
}

/** A condition as the start of a sentence. `here` is the question that the reader looks at: it is not named again. */
export const explainIf = (speaker: Speaker, condition: OutcomeCondition, here?: string): string =>
  isAlways(condition) ? 'In every other case' : `If ${explain(speaker, condition, here)}`;

/** A condition in plain English, in full: whoever signs it must see all of it. */
export function explain(speaker: Speaker, condition: OutcomeCondition, here?: string): string {
  if ('question' in condition) {
    const { question, picked } = condition;
    return `${either(speaker, question, picked)} is picked${at(speaker, question, here)}`;
  }
  if ('is' in condition) return `${nameOfDefinition(condition.is)} holds`;
  if ('not' in condition) return negated(speaker, condition.not, here);
  if ('anyFinding' in condition)
    return `any of the four criteria is ${quoted(speaker.findings[condition.anyFinding])}`;
  if ('anyOpenPoint' in condition) return 'there is any open point';
  return several(speaker, condition, here);
}

/** A shared condition goes by its own name: "[any treatment helps enough]". */
export const nameOfDefinition = (id: string): string =>
  `[${id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}]`;

export const quoted = (text: string): string => `“${text}”`;

function negated(speaker: Speaker, condition: OutcomeCondition, here?: string): string {
  if ('is' in condition) return `${nameOfDefinition(condition.is)} does not hold`;
  if (!('question' in condition)) return `this is not so: (${explain(speaker, condition, here)})`;
  const { question, picked } = condition;
  const place = at(speaker, question, here);
  if (picked.length > 1) return `none of ${listed(speaker, question, picked).join(', ')} is picked${place}`;
  return `${either(speaker, question, picked)} is not picked${place}`;
}

function several(
  speaker: Speaker,
  condition: Extract<OutcomeCondition, { all: unknown } | { any: unknown } | { atLeast: unknown }>,
  here?: string,
): string {
  if ('atLeast' in condition) {
    const parts = condition.of.map((part) => explain(speaker, part, here));
    return `at least ${condition.atLeast} of these hold: ${parts.join('; ')}`;
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return 'nothing else is asked';
  const said = parts.map((part) => {
    const text = explain(speaker, part, here);
    return isSeveral(part) && parts.length > 1 ? `(${text})` : text;
  });
  return said.join('all' in condition ? ' and ' : ' or ');
}

const isAlways = (condition: OutcomeCondition) => 'all' in condition && condition.all.length === 0;
const isSeveral = (condition: OutcomeCondition) =>
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
