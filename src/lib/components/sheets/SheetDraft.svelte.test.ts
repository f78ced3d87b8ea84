import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './SheetDraft.examples.ts';
import SheetDraft from './SheetDraft.svelte';

const { examples } = own;

test('a sheet of an unreviewed version is marked', () => {
  render(SheetDraft, examples['a version that nobody has reviewed']);
  expect(screen.getByText(words.notes.disclosures.review)).toHaveAttribute('data-draft');
});

test('a sheet of a version that is signed has no mark', () => {
  const { container } = render(SheetDraft, examples['a version that is signed']);
  expect(container).toHaveTextContent(/^$/);
});
