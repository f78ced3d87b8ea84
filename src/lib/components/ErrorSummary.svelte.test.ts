import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import own from './ErrorSummary.examples.ts';
import ErrorSummary from './ErrorSummary.svelte';

const { examples } = own;

test('is a group named by its heading, with a link for each error', () => {
  render(ErrorSummary, examples['two errors']);
  const group = screen.getByRole('group', { name: examples['two errors'].heading });
  expect(group).toHaveAttribute('tabindex', '-1');
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
    examples['two errors'].errors.map(({ text }) => text),
  );
});

test('its link leads the focus to the answer and leaves the address alone', async () => {
  document.body.innerHTML = '<input id="age-over80" />';
  const before = location.href;
  render(ErrorSummary, examples['one error']);
  await userEvent.click(screen.getByRole('link'));
  expect(document.getElementById('age-over80')).toHaveFocus();
  expect(location.href).toBe(before);
});
