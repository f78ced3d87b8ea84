import type { Reading } from './readings.ts';

/** The readings as a table in plain text, a line each. */
export function tableOf(readings: readonly Reading[]): string {
  const names = [...new Set(readings.flatMap(({ scores }) => scores.map(({ name }) => name)))];
  const rows = [
    ['screen or page', 'voice', 'texts', ...names],
    ...readings.map((reading) => [
      reading.name,
      reading.voice,
      String(reading.texts),
      ...names.map((name) => cell(reading, name)),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((each, column) => each.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cell({ scores }: Reading, name: string): string {
  const score = scores.find((each) => each.name === name);
  if (!score) return '';
  return `${score.value.toFixed(1)} of ${score.limit}${score.share <= 1 ? '' : ' !'}`;
}
