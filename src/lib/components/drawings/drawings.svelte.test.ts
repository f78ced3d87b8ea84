import { render, screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import sets from './drawings.examples.ts';
import FindingIcon from './FindingIcon.svelte';
import Incision from './Incision.svelte';
import LeaningOnCart from './LeaningOnCart.svelte';
import { drawingOf, figureOf } from './of-option.ts';
import Warning from './Warning.svelte';

const titled = [Incision, LeaningOnCart, Warning];

test.each(titled)(
  'a drawing with a title is a picture of that name, and one without is for the eyes alone',
  async (drawing) => {
    const { container, rerender } = render(drawing, { title: 'What is drawn' });
    expect(screen.getByRole('img', { name: 'What is drawn' })).toBeInTheDocument();
    await rerender({ title: '' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  },
);

test('each finding has its own drawing', () => {
  const drawn = (['met', 'discuss', 'notMet', 'notAsked'] as const).map((finding) => {
    const { container, unmount } = render(FindingIcon, { finding });
    const paths = container.innerHTML;
    unmount();
    return paths;
  });
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('every drawing draws something', () => {
  for (const { component, examples } of sets)
    for (const props of Object.values(examples)) {
      const { container, unmount } = render(component as Component<object>, props);
      expect(container.querySelectorAll('path, circle, line').length).toBeGreaterThan(0);
      unmount();
    }
});

test('an option has a picture where looking helps more than reading', () => {
  expect(drawingOf('pattern', 'leaningHelps')).toBe(LeaningOnCart);
  expect(drawingOf('age', 'over80')).toBeUndefined();
  expect([figureOf('where'), figureOf('age')]).toEqual([true, false]);
});
