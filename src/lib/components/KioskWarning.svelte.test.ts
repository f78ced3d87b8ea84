import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './KioskWarning.examples.ts';
import KioskWarning from './KioskWarning.svelte';

const { examples } = own;

test('is an alert that says how long is left, and counts on', async () => {
  const { rerender } = render(KioskWarning, examples['half a minute left']);
  const warning = screen.getByRole('alertdialog', { name: words.ui.kiosk.heading });
  expect(warning).toHaveAttribute('open');
  expect(warning).toHaveAccessibleDescription(expect.stringContaining('30'));
  await rerender({ seconds: 29 });
  expect(warning).toHaveAccessibleDescription(expect.stringContaining('29'));
});

test('a press anywhere on it goes on with the answers', async () => {
  const onstay = vi.fn();
  render(KioskWarning, { ...examples['half a minute left'], onstay });
  await userEvent.click(screen.getByText(words.ui.kiosk.heading));
  expect(onstay).toHaveBeenCalledOnce();
});

test('the focus comes back to where it was', () => {
  document.body.innerHTML = '<button>Before</button>';
  screen.getByText('Before').focus();
  const { unmount } = render(KioskWarning, examples['half a minute left']);
  (document.activeElement as HTMLElement).blur();
  unmount();
  expect(screen.getByText('Before')).toHaveFocus();
});
