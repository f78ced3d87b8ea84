import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './StartScreen.examples.ts';
import StartScreen from './StartScreen.svelte';

const { examples } = own;

const example = examples['as it is'];

test('an emergency comes before the start, and the start before everything else', async () => {
  const onbegin = vi.fn();
  render(StartScreen, { ...example, onbegin });
  const [first, , begin] = [...document.querySelectorAll('a, button')];
  expect(first).toHaveAttribute('href', 'tel:911');
  expect(begin).toHaveTextContent(words.ui.start.begin);
  await userEvent.click(begin as HTMLElement);
  expect(onbegin).toHaveBeenCalledOnce();
});

test('names the parts, the four criteria, and that nothing is kept', () => {
  const { container } = render(StartScreen, example);
  expect([...container.querySelectorAll('ol.parts li')].map(({ textContent }) => textContent)).toEqual(
    example.parts,
  );
  for (const { patient } of Object.values(words.findings.criteria))
    expect(screen.getByText(patient ?? '?')).toBeVisible();
  expect(screen.getByText(words.ui.start.forgets)).toBeVisible();
});
