import type { Measurement } from './measurements.ts';

/** Measurements as a plain-text table, one per line. */
export function tableOf(measurements: readonly Measurement[]): string {
  const names = [...new Set(measurements.flatMap(({ scores }) => scores.map(({ name }) => name)))];
  const rows = [
    ['screen or page', 'voice', 'texts', ...names],
    ...measurements.map((measurement) => [
      measurement.name,
      measurement.voice,
      String(measurement.texts),
      ...names.map((name) => cell(measurement, name)),
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

function cell({ scores }: Measurement, name: string): string {
  const score = scores.find((each) => each.name === name);
  if (!score) return '';
  return `${score.value.toFixed(1)} of ${score.limit}${score.share <= 1 ? '' : ' !'}`;
}
