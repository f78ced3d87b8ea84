import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './NotesScreen.examples.ts';
import NotesScreen from './NotesScreen.svelte';

const { examples } = own;

test('says the outcome, every open point and why, above the two sheets', () => {
  const example = examples['open points'];
  const { container } = render(NotesScreen, example);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(example.outcome.heading);
  const shown = [...container.querySelectorAll<HTMLElement>('[data-point]')];
  expect(shown.map(({ dataset }) => dataset['point'])).toEqual(example.notes.points.map(({ id }) => id));
  for (const point of shown)
    expect(point).toHaveTextContent(words.points[point.dataset['point'] ?? '']?.ask ?? '?');
  expect(container.querySelectorAll('.sheet')).toHaveLength(2);
});

test('a warning sign hides the criteria and the clinic, and says to call', () => {
  const { container } = render(NotesScreen, examples['a warning sign']);
  expect(container.querySelectorAll('[data-finding]')).toHaveLength(0);
  expect(screen.queryByRole('heading', { name: words.ui.clinic.heading })).toBeNull();
  expect(container.querySelector('.callout')).toHaveTextContent(words.outcomes.callToday.lead);
});

test('without a warning sign every criterion shows what was found', () => {
  const { container } = render(NotesScreen, examples['no open point']);
  const found = [...container.querySelectorAll<HTMLElement>('[data-finding]')];
  expect(found.map(({ dataset }) => dataset['value'])).toEqual(['met', 'met', 'met', 'met']);
  expect(container.querySelector('.callout')).toBeNull();
});

test('the code can be shown to a scanner, and Back leads back', async () => {
  const onback = vi.fn();
  HTMLElement.prototype.scrollIntoView = vi.fn();
  const { container } = render(NotesScreen, { ...examples['the short path'], onback });
  await userEvent.click(screen.getByRole('button', { name: words.ui.notes.showCode }));
  expect(container.querySelector('figure.code')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: words.ui.notes.back }));
  expect(onback).toHaveBeenCalledOnce();
});

test('a shared tablet offers nothing that would stay on it', () => {
  const { unmount } = render(NotesScreen, examples['no open point']);
  expect(screen.getByRole('button', { name: words.ui.notes.copy })).toBeVisible();
  expect(screen.getByText(words.ui.notes.printHelp)).toBeVisible();
  unmount();
  render(NotesScreen, examples['on a shared tablet']);
  expect(screen.getByRole('button', { name: words.ui.notes.print })).toBeVisible();
  expect(screen.queryByRole('button', { name: words.ui.notes.copy })).toBeNull();
  expect(screen.queryByText(words.ui.notes.printHelp)).toBeNull();
});
