import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import PrintNotes from './PrintNotes.svelte';

const ui = words.ui.notes;
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const status = () => screen.getByRole('status');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Presses Print in a browser that prints in this way. */
async function press(print: unknown, shared = false): Promise<void> {
  vi.stubGlobal('print', print);
  render(PrintNotes, { words, shared });
  screen.getByRole('button', { name: ui.print }).click();
  await later(0);
}

test('where the browser prints, nothing more is said', async () => {
  await press(() => window.dispatchEvent(new Event('beforeprint')));
  await later(5000);
  expect(status()).toBeEmptyDOMElement();
});

test.each([
  { browser: 'has no printing', print: undefined },
  { browser: 'does nothing', print: () => undefined },
  {
    browser: 'refuses',
    print: () => {
      throw new Error('not here');
    },
  },
])('where the browser $browser, it says what to do within two seconds', async ({ print }) => {
  await press(print);
  await later(2000);
  expect(status()).toHaveTextContent(ui.printFailed);
  expect(status()).toHaveTextContent(`${ui.printElsewhere} ${location.origin}${location.pathname}`);
});

test('where the browser prints after a moment, nothing is said', async () => {
  await press(() => setTimeout(() => window.dispatchEvent(new Event('beforeprint')), 300));
  await later(5000);
  expect(status()).toBeEmptyDOMElement();
});

test('what was said goes when printing begins after all', async () => {
  await press(() => setTimeout(() => window.dispatchEvent(new Event('beforeprint')), 3000));
  await later(2000);
  expect(status()).not.toBeEmptyDOMElement();
  await later(2000);
  expect(status()).toBeEmptyDOMElement();
});

test('no other way of printing is offered outside a frame', async () => {
  await press(undefined);
  await later(2000);
  expect(screen.queryByRole('button', { name: ui.printTab })).toBeNull();
});

test('in a frame, who opens a tab to print is told first that it may take the place of the page', async () => {
  vi.stubGlobal('parent', {});
  await press(undefined);
  await later(2000);
  expect(screen.getByRole('button', { name: ui.printTab })).toBeVisible();
  expect(status()).toHaveTextContent(ui.printTabFirst);
});

test('where a shared tablet does not print, the desk is told, and nothing is left behind on the tablet', async () => {
  vi.stubGlobal('parent', {});
  await press(undefined, true);
  await later(2000);
  expect(status()).toHaveTextContent(words.ui.kiosk.desk);
  expect(status()).not.toHaveTextContent(ui.printElsewhere);
  expect(screen.queryByRole('button', { name: ui.printTab })).toBeNull();
});

test('a page that was asked to print is known by its class until the notes are left', async () => {
  vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
  const { unmount } = render(PrintNotes, { words, shared: false });
  expect(document.documentElement).not.toHaveClass('prints');
  screen.getByRole('button', { name: ui.print }).click();
  await later(0);
  expect(document.documentElement).toHaveClass('prints');
  unmount();
  expect(document.documentElement).not.toHaveClass('prints');
});
