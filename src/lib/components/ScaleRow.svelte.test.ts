import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import own from './ScaleRow.examples.ts';
import ScaleRow from './ScaleRow.svelte';

const { examples } = own;

test('each step is a radio, and the ends are named for those who do not see the row', () => {
  const { words } = examples['nothing picked'];
  render(ScaleRow, examples['nothing picked']);
  const steps = screen.getAllByRole('radio');
  expect(steps).toHaveLength(examples['nothing picked'].steps.length);
  expect(steps[0]).toHaveAccessibleName(expect.stringContaining(words.least ?? '?'));
  expect(steps[1]).toHaveAccessibleName(words.options['n1'] ?? '?');
  expect(steps.at(-1)).toHaveAccessibleName(expect.stringContaining(words.most ?? '?'));
});

test('the step that is picked is checked, and a press tells which', async () => {
  const onpick = vi.fn();
  render(ScaleRow, { ...examples['seven picked'], onpick });
  expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'n7');
  await userEvent.click(screen.getByRole('radio', { name: '3' }));
  expect(onpick).toHaveBeenCalledExactlyOnceWith('n3');
});
