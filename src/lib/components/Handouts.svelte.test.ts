import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import own from './Handouts.examples.ts';
import Handouts from './Handouts.svelte';

const { examples } = own;

test('each page opens in a new tab without a referrer or opener, which the link announces', () => {
  const example = examples['two pages to take along'];
  render(Handouts, example);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(example.heading);
  expect(screen.getByText(example.newTab)).toBeVisible();
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    example.links.map(({ text, href }) => [text, href]),
  );
  for (const link of links) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});
