import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { brotli, kinds, weigh, type Kind, type Weight } from './weigh.ts';

const limit = z.int().nonnegative();

const Line = z.strictObject({
  files: z.string(),
  total: limit,
  ...(Object.fromEntries(kinds.map((kind) => [kind, limit.optional()])) as Record<
    Kind,
    z.ZodOptional<typeof limit>
  >),
  requests: limit.optional(),
  elements: limit.optional(),
});

/** The maximum weight of pages: the first line whose pattern matches a file applies to it. */
export const Budget = z.strictObject({ unit: z.string(), files: z.array(Line).min(1) });
export type Budget = z.infer<typeof Budget>;

export interface Weighed {
  readonly file: string;
  readonly weight: Partial<Weight> & Pick<Weight, 'total'>;
  readonly broken: readonly string[];
}

/**
 * Weighs every page and script in `folder` against the budget. A file without a line, or a line without a file,
 * fails.
 */
export function weighed(folder: string, budget: Budget): Weighed[] {
  const left = new Set(globSync('**/*.{html,js}', { cwd: folder }));
  const found = budget.files.map((line) => {
    const files = globSync(line.files, { cwd: folder }).filter((file) => left.delete(file));
    return { line, files: files.sort() };
  });
  return [
    ...found.flatMap(({ line, files }) => files.map((file) => weighedFile(folder, file, line))),
    ...found
      .filter(({ files }) => files.length === 0)
      .map(({ line }) => ({
        file: line.files,
        weight: { total: 0 },
        broken: ['is in the budget but not in the site'],
      })),
    ...[...left].map((file) => ({ file, weight: { total: 0 }, broken: ['has no line in the budget'] })),
  ];
}

function weighedFile(folder: string, file: string, line: Budget['files'][number]): Weighed {
  const text = readFileSync(join(folder, file), 'utf8');
  const weight = file.endsWith('.html') ? weigh(text) : { total: brotli(text) };
  const limits = Object.entries(line).filter(([, value]) => typeof value === 'number') as [
    keyof Weight,
    number,
  ][];
  const broken = limits
    .filter(([kind, most]) => (weight as Weight)[kind] > most)
    .map(([kind, most]) => `${kind} ${(weight as Weight)[kind]} is over ${most}`);
  return { file, weight, broken };
}
