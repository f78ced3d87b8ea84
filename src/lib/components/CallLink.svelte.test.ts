import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import { snippet } from '../../../tests/components/examples.ts';
import CallLink from './CallLink.svelte';
import { phoneInSentence } from './phone.ts';

test.each([
  { link: '911', phone: undefined, number: phoneInSentence('911') },
  { link: 'a clinic’s number', phone: '+17185550142', number: phoneInSentence('+17185550142') },
])('whoever presses $link is told the number, in case no call starts', async ({ phone, number }) => {
  render(CallLink, { words, phone, children: snippet('<b>Call</b>') });
  const text = screen.getByText(words.ui.frame.noCall.replace('{number}', number));
  expect(text).not.toBeVisible();
  screen.getByRole('link').click();
  await tick();
  expect(text).toBeVisible();
  expect(screen.getByRole('alert')).toBe(text);
});
