import { expect, test } from './support/embedded.ts';
import { hostDocument, plain } from './support/host-site.ts';
import { patient } from './support/questionnaire.ts';

test('in a frame that may not copy, the text of the notes is shown, selected', async ({
  onHost,
  check,
  page,
  site,
}) => {
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
