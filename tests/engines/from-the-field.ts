import { expect } from '@playwright/test';
import { checkCodeOf } from '../../src/lib/qr/code.ts';
import { codeOfAnswers } from '../support/browser/reader.ts';
import { hostDocument, hostSite, plain } from '../support/browser/host-site.ts';
import { translate } from '../support/browser/translator.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { CHECK } from './from-outside.ts';
import type { Visit } from './visit.ts';

const textOf = ({ browser }: Visit, selector: string): Promise<string> =>
  browser.run((body, at) => body.querySelector<HTMLElement>(at)?.innerText ?? '', selector);

/** The physician's page stays as it was signed, and nothing of a screen stays on the next. */
async function isTranslated(visit: Visit): Promise<void> {
  await visit.browser.open(CHECK);
  await visit.browser.run(translate, null);
  await visit.jump(patient(), 'emergencySigns');
  await visit.act('continue');
  await expect.poll(() => textOf(visit, '[data-errors]')).toContain(`⟦${words.ui.errors.heading}⟧`);
  await visit.pick('emergencySigns', ['bladder', 'none']);
  await visit.act('continue');
  const bladder = words.questions['emergencySigns']?.options['bladder'] ?? '';
  await expect.poll(() => textOf(visit, '[data-errors]')).toContain(bladder);
  await visit.act('keep-cleared');
  await visit.jump(patient());
  await visit.isAt({ screen: 'notes' });
  expect(await textOf(visit, 'article.physician')).toContain(words.notes.title);
  expect(await textOf(visit, 'article.physician')).not.toContain('⟦');
  await expect.poll(() => textOf(visit, 'article.patient')).toContain('⟦');
  await visit.erase();
  await expect.poll(() => textOf(visit, 'main')).not.toContain(words.ui.notes.print);
}

/** A plain frame is taller than the window: what comes next comes where the person looks. */
async function isSeenInAPlainFrame(visit: Visit, base: string): Promise<void> {
  const tall = (height: number) => `<div style="height: ${height}px">A clinic</div>`;
  const snippet = plain(base).replace('height="900"', 'height="1800"');
  const host = await hostSite(() => ({ html: hostDocument(tall(400) + snippet + tall(2000)) }));
  const { browser } = visit;
  const press = async (action: string, from: number) => {
    await browser.leaveFrame();
    await browser.run((_body, to) => scrollTo(0, to), from);
    await browser.enterFrame();
    await browser.run(
      (body, name) => body.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click(),
      action,
    );
  };
  const isInSight = async () => {
    await browser.leaveFrame();
    const { frame, height } = await browser.run(
      (body) => ({
        frame: body.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
        height: innerHeight,
      }),
      null,
    );
    // A frame whose history moved is another one to some drivers.
    await browser.enterFrame();
    const { top, bottom } = await browser.run((body) => {
      const { top: from = -1, bottom: to = -1 } =
        body.querySelector('main h1')?.getBoundingClientRect() ?? {};
      return { top: from, bottom: to };
    }, null);
    return frame + top >= 0 && frame + bottom <= height;
  };
  try {
    for (const from of [500, 900, 1300]) {
      await browser.open(host.origin);
      await browser.enterFrame();
      await visit.isAt({ screen: 'start' });
      await visit.jump(patient(), 'review');
      await press('continue', from);
      await expect.poll(isInSight).toBe(true);
      await visit.isAt({ screen: 'notes' });
    }
  } finally {
    await host.close();
  }
}

/** One patient after the other, with a button pressed between them: none is shown or printed for another. */
async function scansAtTheDesk(visit: Visit): Promise<void> {
  const { browser } = visit;
  const scan = async (code: string) => {
    await browser.type(code);
    await browser.press('Enter');
    await expect.poll(() => textOf(visit, '.compare')).toContain(checkCodeOf(code));
    expect(await textOf(visit, 'figure.code')).toContain(checkCodeOf(code));
  };
  const [first = '', second = ''] = [['infection'], ['bleeding']].map((health) =>
    codeOfAnswers(patient({ health })),
  );
  await browser.open('/reader/');
  await browser.run((body) => {
    window.print = () => {
      body.dataset['prints'] = `${body.dataset['prints'] ?? ''}1`;
    };
  }, null);
  await scan(first);
  await visit.act('print');
  await scan(second);
  await scan(first);
  expect(await browser.run((body) => body.dataset['prints'], null)).toBe('1');
  await browser.type(second.slice(0, -4));
  await browser.press('Enter');
  await expect.poll(() => textOf(visit, '[data-problem]')).not.toBe('');
  expect(await textOf(visit, 'article')).toBe('');
}

/** A shared tablet wakes without the notes of whoever used it before. */
async function wakesEmpty(visit: Visit): Promise<void> {
  await visit.browser.open(`${CHECK}?kiosk=1`);
  await visit.jump(patient());
  await visit.isAt({ screen: 'notes' });
  await visit.browser.run(() => {
    const later = Date.now() + 3_600_000;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  }, null);
  await visit.isAt({ screen: 'start' });
}

/** A pull at the top of a page of its own does not load it again; a frame hands it on. */
async function isNotPulledAway(visit: Visit): Promise<void> {
  await visit.browser.open(CHECK);
  const pull = () =>
    visit.browser.run(() => getComputedStyle(document.documentElement).overscrollBehaviorY, null);
  await expect.poll(pull).toBe('contain');
}

/** What users of such products met, where no browser may differ: docs/quality.md. */
export const fromTheField = [
  {
    name: 'a translator leaves the physician’s page as it is, and nothing of a screen on the next',
    long: true,
    go: isTranslated,
  },
  {
    name: 'in a plain frame, taller than the window, the next screen comes where the person looks',
    long: true,
    go: isSeenInAPlainFrame,
  },
  {
    name: 'one patient after the other is scanned at the desk, and none is printed for another',
    long: true,
    go: scansAtTheDesk,
  },
  { name: 'a shared tablet that slept wakes without a stranger’s notes', long: true, go: wakesEmpty },
  { name: 'a pull at the top does not load the page again', long: true, go: isNotPulledAway },
];
