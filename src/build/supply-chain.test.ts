import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const those = (which: (each: Package) => boolean) =>
  packages.filter(([, each]) => which(each)).map(([path]) => path);

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
  'Python-2.0',
];

describe('the packages that the project is built with', () => {
  it('run nothing while they are installed, apart from the pinned Node', () => {
    expect(those(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['node_modules/node']);
  });

  it('are each known by a hash', () => {
    expect(those(({ integrity }) => !integrity)).toEqual([]);
  });

  it('are under licences that let anyone use them', () => {
    // Its package file names the MIT licence in an older way.
    const told = those(({ license }) => !licences.includes(license ?? ''));
    expect(told.filter((path) => path !== 'node_modules/svg-tags')).toEqual([]);
  });
});
