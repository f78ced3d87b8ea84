import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import own from './Languages.examples.ts';
import Languages from './Languages.svelte';

const { examples } = own;

const example = examples['three other languages'];
const link = (name: string) => screen.getByRole('link', { name, hidden: true });

test('each language is a link in its own language to its own page', () => {
  render(Languages, example);
  for (const { locale, name } of example.languages) {
    expect(link(name)).toHaveAttribute('lang', locale);
    expect(link(name)).toHaveAttribute('href', example.hrefOf(locale));
  }
  expect(
    screen.getByRole('button', { name: new RegExp(`${example.label}: ?${example.language}`) }),
  ).toBeVisible();
});

test('a press goes on in that language on this page', async () => {
  const onchoose = vi.fn();
  render(Languages, { ...example, onchoose });
  await userEvent.click(link('español'));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('es');
});

test('a press for a tab of its own is left to the browser', async () => {
  const onchoose = vi.fn();
  render(Languages, { ...example, onchoose });
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  const user = userEvent.setup();
  await user.keyboard('{Control>}');
  await user.click(link('español'));
  expect(onchoose).not.toHaveBeenCalled();
});
