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

test('a second sheet has the check code of the first, which ties it to the name there', () => {
  const { sheet, code } = examples['no open point'];
  const blocks = [{ kind: 'line', text: 'x'.repeat(5500) }] as const;
  const long = { ...sheet, sections: [{ id: 'problem', heading: '', blocks }, ...sheet.sections] };
  const { container } = render(PhysicianSheet, { sheet: long, code });
  const more = container.querySelector('.continued');
  expect(more).toHaveTextContent(sheet.continued ?? '?');
  expect(more).toHaveTextContent(code.check);
});
