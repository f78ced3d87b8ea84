import type { Page } from '@playwright/test';
import { checkCodeOf } from '../../src/lib/qr/code.ts';
import {
  firstCode as a,
  openDesk,
  readerWords as reader,
  scan,
  secondCode as b,
} from '../support/browser/desk.ts';
import { expect, test } from '../support/browser/test.ts';
import { variant } from '../support/variants.ts';
import { translate } from '../support/browser/translator.ts';

const shown = (page: Page) => page.locator('figure.code figcaption');

async function isShown(page: Page, code: string): Promise<void> {
  await expect(shown(page)).toContainText(checkCodeOf(code));
  await expect(page.locator('.compare')).toContainText(checkCodeOf(code));
}

async function nothingShown(page: Page, problem: string): Promise<void> {
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', problem);
  await expect(page.locator('article, [data-outcome]')).toHaveCount(0);
}

test.beforeEach(({ page }) => openDesk(page));

test('one patient after the other is scanned without a click', async ({ page }) => {
  await scan(page, a);
  await isShown(page, a);
  await scan(page, b);
  await isShown(page, b);
  await scan(page, a);
  await isShown(page, a);
});

for (const action of ['print', 'fhir', 'save', 'copy'])
  test(
    `a scan after ${action} was pressed presses nothing again, and shows the next patient`,
    variant(action === 'print' || action === 'fhir'),
    async ({ page }) => {
      let files = 0;
      page.on('download', () => (files += 1));
      await scan(page, a);
      await page.locator(`[data-action="${action}"]`).click();
      if (['fhir', 'save'].includes(action)) await expect.poll(() => files).toBe(1);
      const before = files;
      await scan(page, b);
      await isShown(page, b);
      await page.keyboard.press('Enter');
      await isShown(page, b);
      expect(files).toBe(before);
      expect(await page.evaluate(() => document.documentElement.dataset['prints'])).toBe(
        action === 'print' ? '1' : undefined,
      );
    },
  );

test('a scan from a button that has the focus by keyboard shows the next patient', async ({ page }) => {
  await scan(page, a);
  await page.locator('[data-action="print"]').focus();
  await scan(page, b);
  await isShown(page, b);
  expect(await page.evaluate(() => document.documentElement.dataset['prints'])).toBeUndefined();
});

test('a lone Enter from a scanner presses no button that a pointer pressed before', async ({ page }) => {
  await scan(page, a);
  await page.locator('[data-action="print"]').click();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.documentElement.dataset['prints'])).toBe('1');
});

for (const [name, text, problem] of [
  ['that is cut', b.slice(0, -4), 'cut'],
  ['that is damaged', b.replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'damaged'],
  ['of something else', '0123456789012', 'notOurs'],
] as const)
  test(`a next code ${name} clears the first patient`, async ({ page }) => {
    await scan(page, a);
    await isShown(page, a);
    await scan(page, text);
    await nothingShown(page, problem);
  });

test('the first sign of the next scan clears the first patient', async ({ page }) => {
  await scan(page, a);
  await isShown(page, a);
  await page.keyboard.press('M');
  await expect(page.locator('article')).toHaveCount(0);
});

test('a scanner may end with a tab, with two line ends or with nothing', async ({ page }) => {
  await scan(page, a, 'Tab');
  await isShown(page, a);
  await scan(page, b);
  await page.keyboard.press('Enter');
  await isShown(page, b);
  await scan(page, a, '');
  await isShown(page, a);
  await scan(page, b, 'Control+J');
  await isShown(page, b);
});

test('keys on the number pad, and small letters, are read', async ({ page }) => {
  for (const sign of a) await page.keyboard.press(/\d/.test(sign) ? `Numpad${sign}` : `Key${sign}`);
  await page.keyboard.press('NumpadEnter');
  await isShown(page, a);
});

test('two scans in one burst show neither patient', async ({ page }) => {
  await scan(page, a + b);
  await nothingShown(page, 'several');
});

test('the code is decoded from keys that type other characters in the keyboard layout', async ({ page }) => {
  await page.evaluate((code) => {
    for (const sign of code)
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ش',
          code: /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`,
          bubbles: true,
          cancelable: true,
        }),
      );
  }, a);
  await page.keyboard.press('Enter');
  await isShown(page, a);
});

test('a text that is pasted anywhere is read, and of two patients none is shown', async ({ page }) => {
  const paste = (text: string) =>
    page.evaluate((given) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, text);
  await paste(`Notes\n${a}\n`);
  await isShown(page, a);
  await paste(`${a}\n${b}`);
  await nothingShown(page, 'several');
});

test('the text is read, not the picture of it that a spreadsheet puts beside it on the clipboard', async ({
  page,
}) => {
  for (const at of ['body', '#typed']) {
    await page.locator(at).evaluate((target, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      data.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      const isLeftToTheField = target.dispatchEvent(event);
      if (isLeftToTheField && target instanceof HTMLTextAreaElement) {
        target.value = text;
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, a);
    await isShown(page, a);
  }
});

test('of a folder nothing is read', async ({ page }) => {
  await scan(page, a);
  await page.evaluate(() => {
    DataTransferItem.prototype.webkitGetAsEntry = () => ({ isDirectory: true }) as FileSystemEntry;
    const data = new DataTransfer();
    data.items.add(new File([], 'scans'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await nothingShown(page, 'oneFile');
});

for (const [how, event] of [
  ['left', 'pagehide'],
  ['found again by Back', 'pageshow'],
] as const)
  test(`a page that the browser keeps and that is ${how} shows no patient`, async ({ page }) => {
    await scan(page, a);
    await isShown(page, a);
    await page.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), event);
    await expect(page.locator('article')).toHaveCount(0);
    await scan(page, b);
    await isShown(page, b);
  });

test('a reader that the browser translates gives the reason of the last scan alone, and no word twice', async ({
  page,
}) => {
  await page.evaluate(translate);
  const alert = page.getByRole('alert');
  for (const [text, problem] of [
    [b.slice(0, -4), 'cut'],
    ['0123456789012', 'notOurs'],
    [a + b, 'several'],
  ] as const) {
    await scan(page, text);
    await expect(alert).toHaveText(`⟦${reader.problems[problem]}⟧`);
  }
  await scan(page, a);
  await isShown(page, a);
  await expect(alert).toBeEmpty();
  expect(await page.locator('article').innerText()).not.toContain('⟦');
  const camera = page.locator('[data-action="camera"]');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined);
  });
  await camera.click();
  await expect(camera).toHaveText(`⟦${reader.cameraStop}⟧`);
  await camera.click();
  await expect(camera).toHaveText(`⟦${reader.camera}⟧`);
  await page.locator('#file').setInputFiles({ name: 'x', mimeType: 'image/png', buffer: Buffer.from('x') });
  await expect(alert).not.toBeEmpty();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('of several files none is read', async ({ page }) => {
  await scan(page, a);
  await page.evaluate(() => {
    const data = new DataTransfer();
    for (const name of ['a.png', 'b.png']) data.items.add(new File(['x'], name, { type: 'image/png' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await nothingShown(page, 'oneFile');
});

test('a phone that makes links of digits shows the second patient’s own', async ({ page }) => {
  await expect(page.locator('meta[name="format-detection"]')).toHaveAttribute('content', /telephone=no/);
  await scan(page, a);
  await page.evaluate(() => {
    for (const place of document.querySelectorAll('figcaption, .compare strong')) {
      const link = Object.assign(document.createElement('a'), {
        href: 'tel:1',
        textContent: place.textContent,
      });
      place.replaceChildren(link);
    }
  });
  await scan(page, b);
  await isShown(page, b);
  expect(await page.locator('main').innerText()).not.toContain(checkCodeOf(a));
});
