import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import own from './PhysicianSheet.examples.ts';
import PhysicianSheet from './PhysicianSheet.svelte';

const { examples } = own;

test.each(['no open point', 'a warning sign', 'the short path'] as const)(
  'every section of the page is printed, in order: %s',
  (name) => {
    const { sheet } = examples[name];
    const { container } = render(PhysicianSheet, examples[name]);
    const shown = [...container.querySelectorAll<HTMLElement>('[data-section]')];
    expect(shown.map(({ dataset }) => dataset['section'])).toEqual(sheet.sections.map(({ id }) => id));
    expect(screen.getByRole('heading', { name: sheet.title })).toBeVisible();
    expect(container).toHaveTextContent(sheet.draft);
  },
);

test('a browser that translates leaves the page as it was signed', () => {
  render(PhysicianSheet, examples['no open point']);
  expect(screen.getByRole('article')).toHaveAttribute('translate', 'no');
});
