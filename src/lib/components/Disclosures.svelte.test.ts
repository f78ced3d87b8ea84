import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './Disclosures.examples.ts';
import Disclosures from './Disclosures.svelte';

const { examples } = own;

const { D1, D2, D4, D9 } = words.notes.disclosures;

test('between the start and the notes the foot is short', () => {
  const { container } = render(Disclosures, examples['between the start and the notes']);
  for (const text of [D1, D4]) expect(container).toHaveTextContent(text);
  expect(container).not.toHaveTextContent(D2);
});

test('on screens other than the start everything is shown, with links to the other pages', () => {
  const { container } = render(Disclosures, examples['beside the start, with the other pages']);
  expect(container).toHaveTextContent(D2);
  expect(container).not.toHaveTextContent(D9);
  expect(screen.getByRole('link', { name: words.ui.frame.privacy })).toHaveAttribute(
    'href',
    'privacy/index.html',
  );
});

test('a helper reads one sentence more', () => {
  const { container } = render(Disclosures, examples['for someone who helps']);
  expect(container).toHaveTextContent(D9);
});
