import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';

/** The current loader under a constant name, for sites that want every fix without changing their snippet. */
export const pointer = 'embed.js';
/** The folder with the loaders of earlier releases. Its files are served unchanged. */
export const keptFolder = 'static';

/** A loader that a snippet can pin by its hash: the content under this name never changes. */
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

/** A kept loader whose content does not match its name would break the pages that pin its hash. */
export const keptProblems = ({ kept, changelog }: LoaderFiles): readonly Problem[] =>
  Object.entries(kept).flatMap(([file, content]) => {
    const { name } = loaderOf(content);
    const problem = (message: string) => ({ file: join(keptFolder, file), id: file, message });
    return [
      ...(name === file ? [] : [problem(`was changed: its content is ${name}. Restore it from the release`)]),
      ...(changelog.includes(file) ? [] : [problem('must be named in CHANGELOG.md')]),
    ];
  });

/** Clinics will refer to a release's loader for years, so it must be kept and named in the changelog. */
export function releaseProblems(current: Buffer, { kept, changelog }: LoaderFiles): readonly Problem[] {
  const { name } = loaderOf(current);
  const problem = (message: string) => ({ file: pointer, id: name, message });
  return [
    ...(name in kept
      ? []
      : [problem('is not kept for the pages that will refer to it: npm run mild -- site keep')]),
    ...(changelog.includes(name) ? [] : [problem('is a changed loader: CHANGELOG.md must name it')]),
  ];
}
