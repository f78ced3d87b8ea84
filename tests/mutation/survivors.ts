/** What is used of Stryker's report: https://github.com/stryker-mutator/mutation-testing-elements */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Each change that no test noticed, told by its file and its text and not by its line, which moves. */
export const survivorsIn = ({ files }: MutationReport): readonly string[] =>
  Object.entries(files)
    .flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((mutant) => told(file, source.split('\n'), mutant)),
    )
    .sort();

function told(file: string, lines: readonly string[], { location, replacement = '' }: Mutant): string {
  const { start, end } = location;
  const line = (lines[start.line - 1] ?? '').trim();
  const part = lines
    .slice(start.line - 1, end.line)
    .map((each, index) => each.slice(index === 0 ? start.column - 1 : 0))
    .map((each, index, all) =>
      index === all.length - 1
        ? each.slice(0, end.column - 1 - (all.length === 1 ? start.column - 1 : 0))
        : each,
    )
    .join(' ');
  return `${file}: in ${code(line)}, ${code(part)} becomes ${code(replacement)}`;
}

/** As Prettier leaves it: two backticks only around code that has one itself. */
function code(text: string): string {
  const short = text.replace(/\s+/g, ' ').trim();
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** By survivor, the reasons given in a list whose every item is the survivor, a colon and the reason. */
export const reasonsIn = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    markdown
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => {
        const end = line.lastIndexOf('`: ');
        return end === -1 ? [line.slice(2), ''] : [line.slice(2, end + 1), line.slice(end + 3).trim()];
      }),
  );

/** Survivors that no reason is given for, and reasons for what no longer survives. */
export function unexplained(report: MutationReport, markdown: string): readonly string[] {
  const survivors = survivorsIn(report);
  const reasons = reasonsIn(markdown);
  return [
    ...survivors.filter((each) => !reasons.get(each)).map((each) => `survives without a reason: ${each}`),
    ...[...reasons.keys()]
      .filter((each) => !survivors.includes(each))
      .map((each) => `is listed and does not survive: ${each}`),
  ];
}
