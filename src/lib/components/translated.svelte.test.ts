import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { notesFor, patient, words } from '../../../tests/components/content.ts';
import KioskWarning from './KioskWarning.svelte';
import PhysicianSheet from './sheets/PhysicianSheet.svelte';

/** Does what a browser's translator does: replaces every text node with elements of its own. */
function translate(root: HTMLElement): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], .notranslate')) continue;
    const font = document.createElement('font');
    font.textContent = `«${text.data}»`;
    text.replaceWith(font);
  }
}

test('a translated page leaves the physician’s page as it is', () => {
  const { sheets } = notesFor(patient());
  const { container } = render(PhysicianSheet, { sheet: sheets.physician, code: sheets.code });
  const before = container.textContent;
  translate(container);
  expect(container.textContent).toBe(before);
});

test('a translated warning goes on counting', async () => {
  const { container, rerender } = render(KioskWarning, { words, seconds: 30, onstay: () => undefined });
  translate(container);
  await rerender({ seconds: 29 });
  expect(container.textContent).toContain('29');
  expect(container.textContent).not.toContain('30');
});
