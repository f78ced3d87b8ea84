import { patient } from '../support/data/questionnaire.ts';
import { codeOfAnswers, typeCode } from '../support/browser/reader.ts';
import { expect, test } from '../support/browser/test.ts';

const answers = patient({ health: ['infection'] });

test('the camera reads a code that is held in front of it, and is off afterwards', async ({
  page,
  check,
}) => {
  await check.jump(answers);
  const figure = page.locator('figure.code');
  const caption = (await figure.locator('figcaption').innerText()).trim();
  const picture = (await figure.locator('img').screenshot({ scale: 'css' })).toString('base64');
  await page.goto('/reader/');
  await page.evaluate(holdInFront, picture);
  await page.locator('[data-action="camera"]').click();
  await expect(page.locator('figure.code figcaption')).toHaveText(caption);
  await expect(page.locator('video')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset['camera'])).toBe('ended');
});

test('the camera reads on where a tablet has no room for more canvases', async ({ page, check }) => {
  await check.jump(answers);
  const figure = page.locator('figure.code');
  const picture = (await figure.locator('img').screenshot({ scale: 'css' })).toString('base64');
  await page.goto('/reader/');
  await page.evaluate(holdInFront, picture);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.locator('[data-action="camera"]').click();
  await expect(page.locator('article')).toBeVisible();
});

test('a camera that may not be used is reported, and the reader still works', async ({ page }) => {
  await page.goto('/reader/');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.locator('[data-action="camera"]').click();
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', 'noCamera');
  await typeCode(page, codeOfAnswers(answers));
  await expect(page.locator('article')).toBeVisible();
});

test('the reader works on when the network is gone, and prints, saves and clears', async ({ page }) => {
  await page.goto('/reader/');
  await page.context().setOffline(true);
  await typeCode(page, codeOfAnswers(answers));
  await expect(page.locator('[data-outcome]')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="save"]').click();
  expect((await saved).suggestedFilename()).toBe('mild-notes.txt');
  await page.locator('[data-action="clear"]').click();
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
});

/** A fake camera that shows the picture. */
async function holdInFront(picture: string): Promise<void> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream(10);
  const paint = () => {
    if (!context) return;
    context.fillStyle = '#ddd';
    context.fillRect(0, 0, 800, 600);
    context.drawImage(image, 250, 150, 300, 300);
    const [track] = stream.getTracks();
    document.documentElement.dataset['camera'] = track?.readyState ?? '';
    requestAnimationFrame(paint);
  };
  paint();
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
}
