import { expect } from '@playwright/test';
import { patient } from '../support/data/questionnaire.ts';
import type { Visit } from './visit.ts';

const opens = (id: string) => `[popovertarget="${id}"]:not([popovertargetaction])`;

const isSeen = (visit: Visit, id: string) =>
  visit.browser.run((_body, at) => (document.getElementById(at)?.getClientRects().length ?? 0) > 0, id);

/** Opens each overlay of the check and closes it in every possible way. */
export async function closesInEveryWay(visit: Visit): Promise<void> {
  // Browsers skip history entries that were added without user activation.
  await visit.walk(patient(), 'age');
  const before = await visit.position();
  for (const id of ['emergency-signs', 'languages'])
    for (const close of [
      () => visit.browser.click(`#${id} [popovertargetaction="hide"]`),
      () => visit.browser.press('Escape'),
      () => visit.browser.back(),
      () => visit.browser.clickAt(3, 3),
    ]) {
      await visit.browser.click(opens(id));
      await expect.poll(() => isSeen(visit, id)).toBe(true);
      await close();
      await expect.poll(() => isSeen(visit, id)).toBe(false);
      await visit.isAt(before);
    }
  await visit.toAnotherScreen(() => visit.browser.back());
}
