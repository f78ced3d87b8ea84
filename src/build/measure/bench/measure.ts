import { chromium, type CDPSession, type Page } from '@playwright/test';
import { hurry, loadOf, nextPresses, watch, type Load } from './in-page.ts';

export interface Run extends Load {
  readonly requests: number;
  /** When the first question had been shown and answered and Continue pressed, with no press lost. */
  readonly answered: number;
  /** When the second question was shown. */
  readonly wentOn: number;
  readonly script: number;
  readonly heap: number;
  /** From each press to the next paint, over a complete check. */
  readonly presses: readonly number[];
}

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** The Chromium to drive, or undefined for Playwright's own, and the factor by which its CPU is throttled. */
export interface Device {
  readonly executablePath: string | undefined;
  readonly cpu: number;
}

/** One cold run: an undisturbed load, an impatient one and, with answers, a complete check. Each in a new browser. */
export async function runOf(address: string, device: Device, answers?: Answers): Promise<Run> {
  const load = await cold(device, async (page, session) => {
    let requests = 0;
    page.on('request', () => (requests += 1));
    await page.goto(address, { waitUntil: 'networkidle' });
    const { ScriptDuration: script = 0 } = await metrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await metrics(session);
    return { ...(await page.evaluate(loadOf)), requests, script: script * 1000, heap };
  });
  const hurried = await cold(device, async (page) => {
    await page.addInitScript(hurry);
    await page.goto(address);
    await page.waitForFunction(() => window.bench.wentOn, null, { polling: 50 });
    return page.evaluate(() => ({ answered: 0, wentOn: 0, ...window.bench }));
  });
  const presses = answers ? await cold(device, (page) => pressesOver(page, address, answers)) : [];
  return { ...load, answered: hurried.answered, wentOn: hurried.wentOn, presses };
}

async function pressesOver(page: Page, address: string, answers: Answers): Promise<number[]> {
  await page.goto(address, { waitUntil: 'load' });
  for (
    let next = await page.evaluate(nextPresses, answers);
    next.length > 0;
    next = await page.evaluate(nextPresses, answers)
  )
    for (const selector of next) await page.locator(selector).first().click();
  return page.evaluate(() => window.bench.presses);
}

async function cold<Result>(
  { executablePath, cpu }: Device,
  look: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(watch);
    return await look(page, session);
  } finally {
    await browser.close();
  }
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const reported = await session.send('Performance.getMetrics');
  return Object.fromEntries(reported.metrics.map(({ name, value }) => [name, value]));
}
