import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';

/** The loader of the day, under a name that never changes: for those who want each mend without pasting again. */
export const pointer = 'embed.js';
/** Where the loaders of earlier releases are. What is here is served as it is. */
export const keptFolder = 'static';

/** A loader that a snippet can name by its hash: under this name there is never another one. */
export interface Loader {
  readonly name: string;
  readonly integrity: string;
}

export const loaderOf = (content: Buffer | string): Loader => ({
  name: `embed-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.js`,
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
});

export const isVersioned = (file: string): boolean => /^embed-[0-9a-f]{12}\.js$/.test(file);

export interface LoaderFiles {
  /** The content of each kept loader, by its file's name. */
  readonly kept: Readonly<Record<string, Buffer>>;
  readonly changelog: string;
}

export const readLoaderFiles = (folder = keptFolder): LoaderFiles => ({
  kept: Object.fromEntries(
    globSync('embed-*.js', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file))]),
  ),
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
});

/** A kept loader that is another one than its name says would break the pages that name its hash. */
export const keptProblems = ({ kept, changelog }: LoaderFiles): readonly Problem[] =>
  Object.entries(kept).flatMap(([file, content]) => {
    const { name } = loaderOf(content);
    const problem = (message: string) => ({ file: join(keptFolder, file), id: file, message });
    return [
      ...(name === file
        ? []
        : [problem(`was changed: its content is ${name}. Bring it back from the release`)]),
      ...(changelog.includes(file) ? [] : [problem('must be named in CHANGELOG.md')]),
    ];
  });

/** Clinics will name the loader of a release for years, so it has to be kept, and they have to be told of it. */
export function releaseProblems(current: Buffer, { kept, changelog }: LoaderFiles): readonly Problem[] {
  const { name } = loaderOf(current);
  const problem = (message: string) => ({ file: pointer, id: name, message });
  return [
    ...(name in kept
      ? []
      : [problem('is not kept for the pages that will name it: npm run mild -- site keep')]),
    ...(changelog.includes(name) ? [] : [problem('is a changed loader: CHANGELOG.md must name it')]),
  ];
}
