import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import overlay from './Overlay.examples.ts';
import Overlay from './Overlay.svelte';
import { closeOverlays } from './overlay.ts';

// jsdom has no popovers: this is how the dialog behaves in a browser without them.
describe('in a browser without popovers', () => {
  let opener: HTMLElement;
  const dialog = () => screen.getByRole('dialog', { hidden: true });

  beforeEach(() => {
    document.body.innerHTML = '<button popovertarget="signs">Open</button><button>Another</button>';
    opener = screen.getByText('Open');
    render(Overlay, overlay.examples['an ordinary one']);
  });

  test('its button opens it, and the one inside closes it', async () => {
    const user = userEvent.setup();
    expect(dialog()).not.toHaveAttribute('open');
    await user.click(opener);
    expect(dialog()).toHaveAttribute('open');
    await user.click(screen.getByText('Close'));
    expect(dialog()).not.toHaveAttribute('open');
  });

  test('the focus comes back to the button that opened it', async () => {
    const user = userEvent.setup();
    await user.click(opener);
    opener.blur();
    await user.click(screen.getByText('Close'));
    dialog().dispatchEvent(new Event('close'));
    expect(opener).toHaveFocus();
  });

  test('another button leaves it alone', async () => {
    await userEvent.click(screen.getByText('Another'));
    expect(dialog()).not.toHaveAttribute('open');
  });

  test('who tabs on, past what is in it, closes it', async () => {
    await userEvent.click(opener);
    screen.getByText('Close').focus();
    expect(dialog()).toHaveAttribute('open');
    screen.getByText('Another').focus();
    expect(dialog()).not.toHaveAttribute('open');
    expect(screen.getByText('Another')).toHaveFocus();
  });

  test('what closes everything closes it, once', async () => {
    await userEvent.click(opener);
    expect(closeOverlays()).toBe(true);
    expect(dialog()).not.toHaveAttribute('open');
    expect(closeOverlays()).toBe(false);
  });
});

test('it is named by its heading, where reading begins', () => {
  render(Overlay, overlay.examples['an ordinary one']);
  screen.getByRole<HTMLDialogElement>('dialog', { hidden: true }).showModal();
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Signs');
  expect(screen.getByText('Signs')).toHaveAttribute('autofocus');
});
