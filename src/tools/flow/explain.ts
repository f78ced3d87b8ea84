import { partsOf, type Atom } from '../../lib/engine/atoms.ts';
import type { Condition, OutcomeCondition, Questionnaire } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import type { Locale, QuestionWords } from '../../lib/i18n/words.ts';
import type { FlowWords } from './words.ts';

export interface Explainer {
  readonly words: FlowWords;
  readonly findings: Locale['findings']['physician'];
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

const mostOptions = 3;

/** A condition in a few words. A definition goes by its name, spoken plainly. */
export function explain(speaker: Explainer, condition: OutcomeCondition): string {
  const { phrases, definitions } = speaker.words;
  if ('question' in condition) return picked(speaker, [condition], phrases.is);
  if ('is' in condition) return definitions[condition.is]?.is ?? condition.is;
  if ('not' in condition) return negated(speaker, condition.not);
  if ('anyFinding' in condition)
    return fill(phrases.anyFinding, { finding: quote(speaker, speaker.findings[condition.anyFinding]) });
  if ('anyOpenPoint' in condition) return phrases.anyOpenPoint;
  return several(speaker, condition);
}

/** When something is asked or offered: "if …" or "unless …". */
export function explainWhen(speaker: Explainer, condition: Condition): string {
  const { onlyIf, unless } = speaker.words.phrases;
  return 'not' in condition
    ? fill(unless, { condition: explain(speaker, condition.not) })
    : fill(onlyIf, { condition: explain(speaker, condition) });
}

/** As a list of what must hold, with what the definitions stand for in the place of their names. */
export const explainEach = (
  speaker: Explainer,
  definitions: Questionnaire['definitions'],
  condition: Condition,
): readonly string[] =>
  ('all' in condition ? condition.all : [condition]).map((part) =>
    explain(speaker, meantBy(definitions, part)),
  );

function meantBy(definitions: Questionnaire['definitions'], condition: Condition): Condition {
  if ('not' in condition) return { not: meantBy(definitions, condition.not) };
  return 'is' in condition ? (definitions[condition.is] ?? condition) : condition;
}

export const quote = ({ words }: Explainer, text: string) => fill(words.phrases.quote, { text });

function negated(speaker: Explainer, condition: OutcomeCondition): string {
  const { phrases, definitions } = speaker.words;
  if ('is' in condition) return definitions[condition.is]?.not ?? condition.is;
  if ('question' in condition) return picked(speaker, [condition], phrases.isNot);
  const same = 'any' in condition ? samePicks(condition.any) : undefined;
  if (same) return picked(speaker, same, phrases.is, phrases.none);
  return fill(phrases.not, { condition: explain(speaker, condition) });
}

function several(speaker: Explainer, condition: OutcomeCondition): string {
  const { phrases } = speaker.words;
  const parts = partsOf(condition);
  if (parts.length === 0) return phrases.otherwise;
  const same = samePicks(parts);
  if ('atLeast' in condition) {
    const given = { count: String(condition.atLeast) };
    if (same) return picked(speaker, same, phrases.are, fill(phrases.atLeast, given));
    return fill(phrases.atLeast, { ...given, parts: joined(speaker, parts, phrases.semicolon) });
  }
  const isAll = 'all' in condition;
  if (same) return picked(speaker, same, phrases.is, isAll ? phrases.all : phrases.any);
  return joined(speaker, parts, isAll ? phrases.and : phrases.or);
}

const joined = (speaker: Explainer, parts: readonly OutcomeCondition[], between: string): string =>
  parts
    .map((part) => {
      const said = explain(speaker, part);
      return parts.length > 1 && partsOf(part).length > 1
        ? fill(speaker.words.phrases.group, { condition: said })
        : said;
    })
    .join(between);

/** The parts where each asks for the same picks of another question: they can be said in one go. */
function samePicks(parts: readonly OutcomeCondition[]): readonly Atom[] | undefined {
  const atoms = parts.flatMap((part) => ('question' in part ? [part] : []));
  const isSame = new Set(atoms.map(({ picked }) => picked.join())).size === 1;
  return atoms.length > 1 && atoms.length === parts.length && isSame ? atoms : undefined;
}

function picked(speaker: Explainer, atoms: readonly Atom[], phrase: string, of = '{parts}'): string {
  const [first] = atoms;
  if (!first) return '';
  const questions = atoms.map(({ question }) =>
    quote(speaker, speaker.questions[question]?.label ?? question),
  );
  const parts = questions.join(speaker.words.phrases.comma);
  return fill(phrase, { question: fill(of, { parts }), options: optionsOf(speaker, first) });
}

/** A long list is cut short; a list of signs is named by where it stands. */
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
