import type { Pick } from '../../lib/engine/answers.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { PersonComparison, Earlier, Unmapped, Versions } from '../../content/questionnaire/earlier.ts';

/** The people whose outcome changed, grouped by change: "emergency → discuss". */
export function changesOf(
  people: readonly PersonComparison[],
): ReadonlyMap<string, readonly PersonComparison[]> {
  const changed = people.filter(({ from, to }) => from !== to);
  return Map.groupBy(changed, ({ from, to }) => `${from} → ${to}`);
}

/** What changed for whom between versions that cannot read each other's answers, and what cannot be compared. */
export function carriedReport(
  earlier: Earlier,
  { before, after }: Versions,
  people: readonly PersonComparison[],
  { notAsked, gone }: Unmapped,
): string {
  const changes = changesOf(people);
  const count = [...changes.values()].flat().length;
  return [
    `Answers to ${before.version} are not read as answers to ${after.version}. The same people in both, each by their own answers:`,
    '',
    `Outcome: ${count} of ${people.length} people end elsewhere`,
    ...[...changes].flatMap(([change, those]) => [
      '',
      `  ${change}`,
      ...those.flatMap((each) => personLines(each, { before, after })),
    ]),
    '',
    `Carried over by judgement: ${Object.keys(earlier.judged).length}`,
    ...Object.entries(earlier.judged).map(([name, reason]) => `  ${name}: ${reason}`),
    '',
    `What ${before.version} did not ask, so that nothing stands for it there:`,
    `  ${inShort(notAsked, after)}`,
    `What ${after.version} has no answer for, so that only the people above stand for it:`,
    `  ${inShort(gone, before)}`,
  ].join('\n');
}

const personLines = (
  { id, story, from, to, because, why }: PersonComparison,
  { before, after }: Versions,
): readonly string[] => [
  `    ${id}  ${story}`,
  `      by ${reasonFor(before, from, because.from)}; now by ${reasonFor(after, to, because.to)}`,
  ...(why === undefined ? [] : [`      ${why}`]),
];

/** The last outcome holds because nothing earlier did, so all answers are its reason and naming them is no help. */
const reasonFor = ({ outcomes }: Questionnaire, outcome: string, because: readonly Pick[]): string =>
  outcomes.at(-1)?.id === outcome
    ? 'no open point'
    : because.map(({ question, option }) => `${question}.${option}`).join(', ');

/** If every option of a question is named, only the question is. */
function inShort(names: readonly string[], { questions }: Questionnaire): string {
  return questions
    .flatMap(({ id, options }) => {
      const own = options.map((option) => `${id}.${option.id}`).filter((name) => names.includes(name));
      return own.length === options.length ? [id] : own;
    })
    .join(', ');
}

/** The changelog lines that name the people whose outcome changed. */
export const changeLines = (people: readonly PersonComparison[]): readonly string[] =>
  [...changesOf(people)].map(([change, those]) => {
    const [from, to] = change.split(' → ');
    return `- \`${from}\` → \`${to}\`: ${those.map(({ id, story }) => `${story.replace(/\.$/, '')} (${id})`).join('; ')}.`;
  });

/** Changes that the changelog does not name completely: both outcomes and each of the people. */
export const unnamed = (
  people: readonly PersonComparison[],
  changelog: string,
): readonly PersonComparison[] =>
  [...changesOf(people).values()].flat().filter(({ id, from, to }) => {
    const change = `\`${from}\` → \`${to}\``;
    const lines = changelog.split(/\n(?=- )/).filter((line) => line.includes(change));
    return !lines.some((line) => new RegExp(`\\(${id}\\)`).test(line));
  });
