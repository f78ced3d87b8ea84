import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  /** Only if it differs from the folder's. */
  readonly name?: string;
  readonly version?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  /** It is bundled in another package, whose hash covers it. */
  readonly inBundle?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const those = (which: (each: Package) => boolean) =>
  packages.filter(([, each]) => which(each)).map(([path]) => path);

const nameOf = (path: string, { name, version }: Package) =>
  `${name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;

const licences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  '(MIT AND Zlib)',
  '(MIT OR Apache-2.0)',
  '(MIT OR GPL-3.0-or-later)',
  'WTFPL OR ISC',
];

/** Packages whose package.json has no licence of the usual list; it was read in their folders. */
const read: Readonly<Record<string, string>> = {
  'node_modules/lforms': 'BSD-like, of the National Library of Medicine; in tests only',
  'node_modules/svg-tags': 'MIT, named in an older way',
  'node_modules/fhirpath': 'BSD-like, of the National Library of Medicine; in tests only',
  'node_modules/@lhncbc/ucum-lhc': 'BSD-like, of the National Library of Medicine; in tests only',
};

describe('the packages that the project is built with', () => {
  it('run nothing while they are installed, apart from the pinned Node', () => {
    expect(those(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['node_modules/node']);
  });

  it('are each known by a hash', () => {
    expect(those(({ integrity, inBundle }) => !integrity?.startsWith('sha512-') && !inBundle)).toEqual([]);
  });

  it('come from no folder and no repository', () => {
    expect(those(({ link, resolved = 'https:' }) => link === true || !resolved.startsWith('https:'))).toEqual(
      [],
    );
    expect(
      Object.values(lock.packages['']?.devDependencies ?? {}).filter((asked) => !/^\^?\d/.test(asked)),
    ).toEqual([]);
  });

  it('are all in the list that npm run mild -- site sbom writes', () => {
    const list = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
      encoding: 'utf8',
    });
    const { components } = JSON.parse(list.stdout) as { components: { purl: string }[] };
    const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''))));
    const missing = packages.filter(([path, each]) => !listed.has(nameOf(path, each)));
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  it('are under licences that let anyone use them', () => {
    const unlisted = those(({ license }) => !licences.includes(license ?? ''));
    expect(unlisted.sort()).toEqual(Object.keys(read).sort());
  });
});
