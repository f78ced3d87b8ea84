import { expect, test } from '../support/browser/embedded.ts';
import { hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';

test('in a frame that was not allowed the clipboard, the text of the notes is copied all the same', async ({
  onHost,
  check,
  page,
  site,
}) => {
  await onHost({ html: hostDocument(`<textarea></textarea>${plain(site).replace(/\s*allow="[^"]*"/, '')}`) });
  await check.jump(patient());
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-action="copy"]').click();
  await expect(frame.getByRole('status').filter({ hasText: words.ui.notes.copied })).toBeVisible();
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('textarea')).toHaveValue(/MILD1[0-9A-Z]{20,}/);
});

test('in a browser that lets no page copy, the text of the notes is shown, selected', async ({
  onHost,
  check,
  page,
  site,
}) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await onHost({ html: hostDocument(plain(site)) });
  await check.jump(patient());
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-action="copy"]').click();
  const field = frame.locator('textarea[readonly]');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/MILD1[0-9A-Z]{20,}/);
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    (await field.inputValue()).length,
  );
});
