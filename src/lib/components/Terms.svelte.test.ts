import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import own from './Terms.examples.ts';
import Terms from './Terms.svelte';

const { examples } = own;

test('each term stands with its meaning, folded under the heading', () => {
  const { container } = render(Terms, examples['two terms']);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(screen.getByText(examples['two terms'].heading).tagName).toBe('SUMMARY');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['MRI', 'LSS']);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(
    examples['two terms'].terms.map(({ meaning }) => meaning),
  );
});
