import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import own from './BodyFigure.examples.ts';
import BodyFigure from './BodyFigure.svelte';

const { examples } = own;

const ticks = (container: HTMLElement) => container.querySelectorAll('.tick');

test('each picked place has a tick, the groin on both sides', async () => {
  const { container, rerender } = render(BodyFigure, examples['some places picked']);
  expect(ticks(container)).toHaveLength(4);
  await rerender(examples['nothing picked']);
  expect(ticks(container)).toHaveLength(0);
});

test('a press on a place presses the box of the list, and screen readers meet the list alone', async () => {
  const press = vi.fn();
  document.body.innerHTML = '<input type="checkbox" id="where-buttocks" />';
  document.getElementById('where-buttocks')?.addEventListener('click', press);
  const { container } = render(BodyFigure, examples['nothing picked']);
  await userEvent.click(container.querySelector('[data-region="buttocks"]') as HTMLElement);
  expect(press).toHaveBeenCalledOnce();
  expect(container.querySelector('.figure')).toHaveAttribute('aria-hidden', 'true');
});
