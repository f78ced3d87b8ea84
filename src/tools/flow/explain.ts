import { operandsOf, type Atom } from '../../lib/engine/atoms.ts';
import { matchCondition, type ConditionCases } from '../../lib/engine/match-condition.ts';
import type { Condition, FlagCondition, Questionnaire } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import type { Locale, QuestionWords } from '../../lib/i18n/words.ts';
import type { FlowWords } from './words.ts';

export interface Explainer {
  readonly words: FlowWords;
  readonly findings: Locale['findings']['physician'];
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

const mostOptions = 3;

/** A condition in a few words. A definition is called by its plain-language name. */
export const explain = (speaker: Explainer, condition: FlagCondition): string =>
  matchCondition(cases, condition, speaker);

const cases: ConditionCases<FlagCondition, Explainer, string> = {
  question: (atom, speaker) => picked(speaker, [atom], speaker.words.phrases.is),
  is: ({ is }, { words }) => words.definitions[is]?.is ?? is,
  all: ({ all }, speaker) => {
    const { is, all: inAll, and, otherwise } = speaker.words.phrases;
    return all.length === 0 ? otherwise : (together(speaker, all, is, inAll) ?? joined(speaker, all, and));
  },
  any: ({ any }, speaker) => {
    const { is, any: inAny, or } = speaker.words.phrases;
    return together(speaker, any, is, inAny) ?? joined(speaker, any, or);
  },
  not: ({ not }, speaker) => negated(speaker, not),
  atLeast: ({ atLeast: count, of }, speaker) => {
    const { are, atLeast, semicolon } = speaker.words.phrases;
    const counted = fill(atLeast, { count: String(count) });
    return together(speaker, of, are, counted) ?? fill(counted, { parts: joined(speaker, of, semicolon) });
  },
  anyFinding: ({ anyFinding }, speaker) =>
    fill(speaker.words.phrases.anyFinding, { finding: quote(speaker, speaker.findings[anyFinding]) }),
  anyOpenPoint: (_, { words }) => words.phrases.anyOpenPoint,
  outcome: ({ outcome }, speaker) => outcome.map((id) => quote(speaker, id)).join(speaker.words.phrases.or),
};

/** When something is asked or offered: "if …" or "unless …". */
export function explainWhen(speaker: Explainer, condition: Condition): string {
  const { onlyIf, unless } = speaker.words.phrases;
  return 'not' in condition
    ? fill(unless, { condition: explain(speaker, condition.not) })
    : fill(onlyIf, { condition: explain(speaker, condition) });
}

/** As a list of what must hold, with the names of definitions replaced by their content. */
export const explainEach = (
  speaker: Explainer,
  definitions: Questionnaire['definitions'],
  condition: Condition,
): readonly string[] =>
  ('all' in condition ? condition.all : [condition]).map((operand) =>
    explain(speaker, meantBy(definitions, operand)),
  );

function meantBy(definitions: Questionnaire['definitions'], condition: Condition): Condition {
  if ('not' in condition) return { not: meantBy(definitions, condition.not) };
  return 'is' in condition ? (definitions[condition.is] ?? condition) : condition;
}

export const quote = ({ words }: Explainer, text: string) => fill(words.phrases.quote, { text });

function negated(speaker: Explainer, condition: FlagCondition): string {
  const { phrases, definitions } = speaker.words;
  if ('is' in condition) return definitions[condition.is]?.not ?? condition.is;
  if ('question' in condition) return picked(speaker, [condition], phrases.isNot);
  const same = 'any' in condition ? samePicks(condition.any) : undefined;
  if (same) return picked(speaker, same, phrases.is, phrases.none);
  return fill(phrases.not, { condition: explain(speaker, condition) });
}

/** Operands that require the same picks of several questions, in one phrase. */
function together(
  speaker: Explainer,
  operands: readonly FlagCondition[],
  phrase: string,
  of: string,
): string | undefined {
  const same = samePicks(operands);
  return same && picked(speaker, same, phrase, of);
}

const joined = (speaker: Explainer, operands: readonly FlagCondition[], between: string): string =>
  operands
    .map((operand) => {
      const text = explain(speaker, operand);
      return operands.length > 1 && operandsOf(operand).length > 1
        ? fill(speaker.words.phrases.group, { condition: text })
        : text;
    })
    .join(between);

/** The operands if each requires the same picks of another question: one phrase can state them. */
function samePicks(operands: readonly FlagCondition[]): readonly Atom[] | undefined {
  const atoms = operands.flatMap((operand) => ('question' in operand ? [operand] : []));
  const isSame = new Set(atoms.map(({ picked }) => picked.join())).size === 1;
  return atoms.length > 1 && atoms.length === operands.length && isSame ? atoms : undefined;
}

function picked(speaker: Explainer, atoms: readonly Atom[], phrase: string, of = '{parts}'): string {
  const [first] = atoms;
  if (!first) return '';
  const questions = atoms.map(({ question }) =>
    quote(speaker, speaker.questions[question]?.label ?? question),
  );
  const operands = questions.join(speaker.words.phrases.comma);
  return fill(phrase, { question: fill(of, { parts: operands }), options: optionsOf(speaker, first) });
}

/** A long list is shortened; a list of signs is named by its question. */
function optionsOf(speaker: Explainer, { question, picked }: Atom): string {
  const { comma, lastOption, moreOptions, anyListed } = speaker.words.phrases;
  if (picked.length > 2 * mostOptions) return fill(anyListed, { count: String(picked.length) });
  const words = speaker.questions[question];
  const named = picked.map((id) => quote(speaker, words?.optionsPrinted?.[id] ?? words?.options[id] ?? id));
  const short =
    named.length > mostOptions
      ? [
          ...named.slice(0, mostOptions - 1),
          fill(moreOptions, { count: String(named.length - mostOptions + 1) }),
        ]
      : named;
  const last = short.at(-1) ?? '';
  return short.length > 1 ? [short.slice(0, -1).join(comma), last].join(lastOption) : last;
}
