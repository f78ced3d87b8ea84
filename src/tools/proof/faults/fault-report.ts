/** The result for one seeded fault: what caught it, or why it is equivalent. */
export interface Fate {
  readonly id: string;
  readonly caughtBy?: string | undefined;
  readonly changesNothing?: string | undefined;
}

/** The kill table as a text, identical for the same rules on every machine. */
export function faultReport(fates: readonly Fate[]): string {
  const caught = fates.filter(({ caughtBy }) => caughtBy !== undefined);
  const equivalent = fates.filter(({ changesNothing }) => changesNothing !== undefined);
  return [
    '# Seeded faults',
    [
      'A program makes this report. No one types it, and `npm run mild -- review faults --check` fails while it is out of date.',
      'It puts small faults into copies of the rules and the chart, one at a time, as a slip of the hand would,',
      'and looks whether the vignettes or the proof notice. Each fault counts for what noticed it first, the quickest first.',
    ].join('\n'),
    `${fates.length} faults: ${caught.length} caught, ${equivalent.length} that change nothing, ${fates.length - caught.length - equivalent.length} unseen.`,
    '## What caught them',
    table(
      ['Caught first by', 'Faults'],
      tally(caught).map(([by, count]) => [by, String(count)]),
    ),
    '## Faults that change nothing',
    'For each of these the two versions were compared over all answers, or all positions of the chart, and nothing tells them apart.',
    table(
      ['Fault', 'Why it is none'],
      equivalent.map(({ id, changesNothing }) => [id, changesNothing ?? '']),
    ),
    '## Every other fault',
    table(
      ['Fault', 'Caught first by'],
      caught.map(({ id, caughtBy }) => [id, caughtBy ?? '']),
    ),
  ].join('\n\n');
}

/** How many faults each detector caught, the most first. */
export function tally(fates: readonly Fate[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { caughtBy = 'nothing' } of fates) counts.set(caughtBy, (counts.get(caughtBy) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
