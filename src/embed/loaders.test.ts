import { describe, expect, test } from 'vitest';
import { isVersioned, keptProblems, loaderOf, releaseProblems } from './loaders.ts';

const old = Buffer.from('old();');
const current = Buffer.from('current();');
const [oldName, currentName] = [old, current].map((content) => loaderOf(content).name) as [string, string];
const messages = (problems: readonly { readonly id: string; readonly message: string }[]) =>
  problems.map(({ id, message }) => `${id} ${message}`);

test('a loader is named by its content, and the hash is the one that browsers compare', () => {
  expect(loaderOf(current)).toEqual({
    name: 'embed-ee0bd367f4ad.js',
    integrity: expect.stringMatching(/^sha384-[\w+/]{64}$/),
  });
  expect(isVersioned(currentName)).toBe(true);
  expect(['embed.js', 'embed-current.js', 'x/embed-ee0bd367f4ad.js'].filter(isVersioned)).toEqual([]);
});

describe('a kept loader', () => {
  test('is as it was released, and the changelog names it', () => {
    expect(keptProblems({ kept: { [oldName]: old }, changelog: `The loader is ${oldName}.` })).toEqual([]);
  });

  test('that was changed is refused by name', () => {
    expect(messages(keptProblems({ kept: { [oldName]: current }, changelog: oldName }))).toEqual([
      `${oldName} was changed: its content is ${currentName}. Restore it from the release`,
    ]);
  });

  test('without an entry in the changelog is refused', () => {
    expect(messages(keptProblems({ kept: { [oldName]: old }, changelog: '' }))).toEqual([
      `${oldName} must be named in CHANGELOG.md`,
    ]);
  });
});

describe('a release', () => {
  test('has its own loader among the kept ones and in the changelog', () => {
    const files = {
      kept: { [oldName]: old, [currentName]: current },
      changelog: `${oldName} ${currentName}`,
    };
    expect(releaseProblems(current, files)).toEqual([]);
  });

  test('with a changed loader that is neither kept nor named is refused', () => {
    expect(messages(releaseProblems(current, { kept: { [oldName]: old }, changelog: oldName }))).toEqual([
      `${currentName} is not kept for the pages that will refer to it: npm run mild -- site keep`,
      `${currentName} is a changed loader: CHANGELOG.md must name it`,
    ]);
  });
});
