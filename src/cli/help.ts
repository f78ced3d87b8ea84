import type { Command } from './commands.ts';

/** The output of `--help`: a line for each command, and below it its arguments. */
export function helpFor(commands: readonly Command[]): string {
  const names = commands.map(({ area, verb }) => `${area} ${verb}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = commands.flatMap(({ usage, help }, at) => [
    `  ${(names[at] ?? '').padEnd(width)}  ${help}`,
    ...(usage ? [`  ${' '.repeat(width)}  ${usage}`] : []),
  ]);
  return ['npm run mild -- <area> <verb> …', '', ...lines].join('\n');
}
