import { describe, expect, it } from 'vitest';
import { notice, packagesOf } from './licences.ts';

describe('the licences that come with the check', () => {
  it('are those of the packages it carries modules of', () => {
    expect(
      packagesOf([
        '/a/src/lib/engine/path.ts',
        '/a/node_modules/svelte/src/index.js',
        '/a/node_modules/svelte/src/internal/client/runtime.js',
        '/a/node_modules/@scope/thing/index.js',
        '\0/a/node_modules/xstate/dist/xstate.esm.js',
      ]),
    ).toEqual(['/a/node_modules/@scope/thing', '/a/node_modules/svelte', '/a/node_modules/xstate']);
  });

  it('are none where it carries none', () => {
    expect(notice([])).toBe(
      'The page carries no part of any package. Its components are compiled by Svelte.\n',
    );
  });

  it('are described in full', () => {
    const packages = [{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission is granted' }];
    expect(notice(packages)).toMatch(/a 1\.0\.0 \(MIT\)\n\nPermission is granted\n$/);
  });
});
