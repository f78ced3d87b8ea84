import { sameAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { layoutDifferences, differences, wordingDifferences, type Difference } from './difference.ts';
import type { WordingDifference } from './wording.ts';
import type { Version } from '../../../content/questionnaire/versions.ts';

/** All differences between two versions. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  /** The patient that witnesses are compared with. */
  readonly reference: Answers;
  readonly classes: readonly Difference[];
  readonly arrangement: readonly string[];
  readonly wording: readonly WordingDifference[];
}

export function comparisonOf(
  before: Version,
  after: Version,
  reference: Answers,
  onProgress?: (compared: number) => void,
): Comparison {
  return {
    from: nameOf(before),
    to: nameOf(after),
    reference,
    classes: differences(before.questionnaire, after.questionnaire, { reference, onProgress }),
    arrangement: layoutDifferences(before.questionnaire, after.questionnaire),
    wording: wordingDifferences(before.words, after.words),
  };
}

const nameOf = ({ questionnaire, where }: Version) =>
  `${questionnaire.id} ${questionnaire.version} (${where})`;

const titles: readonly (readonly [Difference['kind'], string])[] = [
  ['outcome', 'Outcome'],
  ['findings', 'Findings'],
  ['points', 'Open points'],
  ['notes', 'Notes'],
  ['path', 'Path'],
];

/** For the clinician who must judge the change. */
export function reportOf({ from, to, reference, classes, arrangement, wording }: Comparison): string {
  const ofKind = (kind: Difference['kind']) => classes.filter((each) => each.kind === kind);
  const sections = [
    ...titles.map(([kind, title]) =>
      section(
        title,
        ofKind(kind).map((each) => classLines(each, reference)),
      ),
    ),
    section('Arrangement', arrangement),
    section('Wording', wording.map(wordingLines)),
  ].filter((lines) => lines.length > 0);
  return [
    `${from} → ${to}`,
    ...(sections.length === 0 ? ['Nothing differs, for anyone.'] : sections.flat()),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];

const classLines = (each: Difference, reference: Answers): string =>
  [
    `${each.id}  ${changeIn(each)}`,
    `          ${each.size.toLocaleString('en-US')} answer sets, such as: ${witnessIn(each, reference)}`,
  ].join('\n  ');

const changeIn = ({ kind, from, to, what }: Difference) =>
  kind === 'outcome' ? `${from} → ${to}, by ${what}` : `${from} → ${to}`;

/** A witness, described by its difference from the reference patient. */
export function witnessIn({ witness }: Difference, reference: Answers): string {
  const changes = Object.entries(witness).filter(([id, answer]) => {
    const own = reference[id];
    return own === undefined || !sameAnswer(own, answer);
  });
  if (changes.length === 0) return 'the reference patient';
  return changes.map(([id, answer]) => `${id} ${[answer].flat().join(' + ')}`).join(', ');
}

const wordingLines = ({ id, from, to }: WordingDifference): string =>
  [id, ...(from === undefined ? [] : [`- ${from}`]), ...(to === undefined ? [] : [`+ ${to}`])].join(
    '\n      ',
  );

/** Changes of an outcome that the changelog does not name by their id. */
export const unacknowledged = (classes: readonly Difference[], changelog: string): readonly Difference[] =>
  classes.filter(({ kind, id }) => kind === 'outcome' && !new RegExp(`\\b${id}\\b`).test(changelog));

/** The lines by which the changelog acknowledges these changes. */
export const acknowledgements = (classes: readonly Difference[], reference: Answers): readonly string[] =>
  classes.map((each) => `- \`${each.id}\` ${changeIn(each)}; such as: ${witnessIn(each, reference)}`);

export const asJson = (comparison: Comparison): string =>
  JSON.stringify(
    comparison,
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  );
