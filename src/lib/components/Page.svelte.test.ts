import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { clinic, words } from '../../../tests/components/content.ts';
import { partPosition } from '../i18n/part-name.ts';
import own from './Page.examples.ts';
import Page from './Page.svelte';

const { examples } = own;

test('names the clinic, and a browser that translates leaves the name alone', () => {
  render(Page, examples['an emergency']);
  expect(screen.getByText(clinic.name)).toHaveAttribute('translate', 'no');
});

test('says which named part a question is in, and how far the trail goes', () => {
  const { container } = render(Page, examples['a question in a part']);
  expect(container.querySelector('.part')).toHaveTextContent(
    `${partPosition(words, { index: 1, of: 4 })} ${words.ui.parts.background}`,
  );
  expect(container.querySelectorAll('.trail i')).toHaveLength(4);
  expect(container.querySelectorAll('.trail .on')).toHaveLength(2);
});

test('a stop has no trail, and its page says by its colour that it is an emergency', () => {
  const { container } = render(Page, examples['an emergency']);
  expect(container.querySelector('.trail')).toBeNull();
  expect(container.querySelector('.page')).toHaveClass('emergency');
});

test('only the start links to other pages, where leaving loses no answer', () => {
  render(Page, examples['the start, with links to other pages']);
  expect(screen.getByRole('link', { name: words.ui.frame.learn })).toHaveAttribute(
    'href',
    'learn/index.html',
  );
  expect(screen.getByRole('link', { name: /English/ })).toHaveAttribute('href', '../../index.html');
});

test('the emergency signs can be opened from every screen', () => {
  render(Page, examples['a list of languages']);
  expect(screen.getByRole('button', { name: words.ui.frame.emergencySigns })).toHaveAttribute(
    'popovertarget',
    'emergency-signs',
  );
});
