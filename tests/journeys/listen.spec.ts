import { CheckPage } from '../support/browser/check-page.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

interface Spoken {
  texts: string[];
  stopped: number;
}

declare global {
  interface Window {
    spoken: Spoken;
    voicesArrive: () => void;
  }
}

const local = { localService: true, lang: 'en-US', name: 'Own' };

/** Runs in the page: a device with these voices, which speaks a line until it is stopped. */
function device({ voices, late }: { voices: readonly object[]; late: boolean }): void {
  window.spoken = { texts: [], stopped: 0 };
  let there = !late;
  let open: { onend?: () => void }[] = [];
  const speech = {
    onvoiceschanged: null as (() => void) | null,
    pending: false,
    get speaking() {
      return open.length > 0;
    },
    getVoices: () => (there ? voices : []),
    speak: (texts: { text: string; onend?: () => void }) => {
      window.spoken.texts.push(texts.text);
      open.push(texts);
    },
    resume: () => undefined,
    cancel: () => {
      window.spoken.stopped += 1;
      const ended = open;
      open = [];
      for (const each of ended) each.onend?.();
    },
  };
  window.voicesArrive = () => {
    there = true;
    speech.onvoiceschanged?.();
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}

const listen = '[data-action="listen"]';

test('where the device has a voice of its own, the screen is read in order and can be stopped', async ({
  page,
}) => {
  await page.addInitScript(device, { voices: [local], late: false });
  await page.goto('/caliber-pain/en/');
  await page.locator('[data-action="continue"]').click();
  await page.locator(listen).click();
  const texts = await page.evaluate(() => window.spoken.texts);
  const question = words.questions['respondent'];
  expect(texts[0]).toBe(words.ui.question.back);
  expect(texts).toEqual(
    expect.arrayContaining([question?.heading, ...Object.values(question?.options ?? {})]),
  );
  expect(texts.indexOf(question?.heading ?? '')).toBeLessThan(
    texts.indexOf(question?.options['other'] ?? ''),
  );
  await expect(page.locator(listen)).toHaveText(words.ui.frame.silence);
  await page.locator(listen).click();
  await expect(page.locator(listen)).toHaveText(words.ui.frame.listen);
});

test('reading stops with the screen, when the page is hidden, and when all is erased', async ({ page }) => {
  await page.addInitScript(device, { voices: [local], late: false });
  await page.goto('/caliber-pain/en/');
  const check = new CheckPage(page);
  const stopped = () => page.evaluate(() => window.spoken.stopped);
  for (const goAway of [
    () => check.jump(patient(), 'review'),
    () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
    async () => {
      await check.action('erase').click();
      await check.action('erase-confirm').click();
    },
  ]) {
    await page.locator(listen).click();
    const before = await stopped();
    await goAway();
    expect(await stopped()).toBeGreaterThan(before);
    await expect(page.locator(listen)).toHaveText(words.ui.frame.listen);
  }
});

test('voices that come late are found', async ({ page }) => {
  await page.addInitScript(device, { voices: [local], late: true });
  await page.goto('/caliber-pain/en/');
  await expect(page.locator(listen)).toHaveCount(0);
  await page.evaluate(() => window.voicesArrive());
  await expect(page.locator(listen)).toBeVisible();
});

for (const [name, voices] of [
  ['no voice', []],
  ['only voices that send the text away', [{ ...local, localService: false }]],
  ['only voices of another language', [{ ...local, lang: 'de-DE' }]],
] as const)
  test(`with ${name} there is nothing to listen to`, async ({ page }) => {
    await page.addInitScript(device, { voices, late: false });
    await page.goto('/caliber-pain/en/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator(listen)).toHaveCount(0);
  });

test('a browser that cannot speak shows the check all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.goto('/caliber-pain/en/');
  const check = new CheckPage(page);
  await check.jump(patient());
  await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
  await expect(page.locator(listen)).toHaveCount(0);
});
