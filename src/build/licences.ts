import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Writes licences.txt beside the script: every package bundled into the page, with the full text of its licence. */
export function licences(file = 'licences.txt'): Plugin {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((each) =>
        each.type === 'chunk'
          ? Object.entries(each.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .map(([id]) => id)
          : [],
      );
      const source = notice(packagesOf(modules).map(carried));
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}

/** The folders of the packages that these modules belong to. */
export const packagesOf = (modules: readonly string[]): string[] =>
  [
    ...new Set(modules.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])),
  ].sort();

function carried(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const [file] = globSync('{LICENSE,LICENCE,license}{,.md,.txt}', { cwd: folder });
  if (!license || !file) throw new Error(`${dirname(folder)}/${name} does not state its licence`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

export const notice = (packages: readonly BundledPackage[]): string =>
  [
    packages.length > 0
      ? 'The page carries parts of these packages.'
      : 'The page carries no part of any package. Its components are compiled by Svelte.',
    ...packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
