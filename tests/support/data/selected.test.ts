import { expect, it } from 'vitest';
import { selected } from './selected.ts';

it('a selection that is not empty is returned unchanged', () => {
  expect(selected('numbers', [1, 2, 3])).toEqual([1, 2, 3]);
});

it('a selection that selects nothing fails with its name', () => {
  expect(() => selected('screens with notes', [])).toThrow('nothing was selected: screens with notes');
});
