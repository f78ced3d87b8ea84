import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './DraftBand.examples.ts';
import DraftBand from './DraftBand.svelte';

const { examples } = own;

test('an unreviewed version is marked', () => {
  render(DraftBand, examples['a version that nobody has reviewed']);
  expect(screen.getByText(words.notes.disclosures.review)).toHaveAttribute('data-draft');
});

test('a version that is signed has no band', () => {
  const { container } = render(DraftBand, examples['a version that is signed']);
  expect(container).toHaveTextContent(/^$/);
});
