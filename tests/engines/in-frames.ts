import { expect } from '@playwright/test';
import { heights } from '../../src/embed/messages.ts';
import { fill } from '../../src/lib/i18n/overlay.ts';
import { better, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { CHECK } from './from-outside.ts';
import { heardBy, heightOfFrame, hiddenInside, onHost, scriptsAlone, statusTexts } from './host.ts';
import type { Journey } from './journey.ts';
import { closesThePrintTab, leavesNothingInTheFrame } from './left-behind.ts';

/** The check in the page of a clinic. */
export const inFrames: readonly Journey[] = [
  {
    name: 'no answer is left in the frame for the page around it, which leads it home',
    long: true,
    go: leavesNothingInTheFrame,
  },
  {
    name: 'a tab that a frame opens to print from shows its notes, and closes when they are erased',
    long: true,
    go: closesThePrintTab,
  },
  {
    name: 'in a clinic’s page the frame fits, and the page hears that it is ready',
    long: true,
    go: (visit, base) =>
      onHost(visit, better(base), async () => {
        await expect.poll(async () => heights.includes(await heightOfFrame(visit))).toBe(true);
        const atStart = await heightOfFrame(visit);
        await visit.browser.enterFrame();
        await visit.toAnotherScreen(() => visit.act('continue'));
        await visit.jump(patient());
        await visit.isAt({ screen: 'notes' });
        await expect.poll(() => hiddenInside(visit)).toBe(0);
        await visit.browser.leaveFrame();
        expect(await heightOfFrame(visit)).toBeGreaterThan(atStart);
        await expect.poll(() => heardBy(visit)).toBe(' mild-check:ready');
      }),
  },
  {
    name: 'in a frame that may only run scripts, Print and Call 911 say what to do instead',
    long: true,
    go: (visit, base) =>
      onHost(visit, scriptsAlone(plain(base)), async () => {
        const { frame, notes } = words.ui;
        const noCall = fill(frame.noCall, { number: '911' });
        await visit.browser.enterFrame();
        expect(await statusTexts(visit)).not.toContain(noCall);
        await visit.browser.click('[data-screen="start"] a[href="tel:911"]');
        await expect.poll(() => statusTexts(visit)).toContain(noCall);
        await visit.jump(patient({ emergencySigns: ['saddleNumbness'] }));
        await visit.isAt({ screen: 'emergency' });
        await visit.browser.click('[data-screen="emergency"] .call-911');
        await expect.poll(() => statusTexts(visit)).toContain(noCall);
        await visit.erase();
        await visit.jump(patient());
        await visit.act('print');
        await expect.poll(() => statusTexts(visit)).toContain(notes.printFailed);
        expect(await statusTexts(visit)).toContain(`${notes.printElsewhere} ${base}${CHECK}`);
        await visit.act('print-tab');
        await expect.poll(() => statusTexts(visit)).not.toContain(notes.printTab);
        expect(await statusTexts(visit)).toContain(notes.printElsewhere);
        await visit.isAt({ screen: 'notes' });
      }),
  },
  {
    name: 'in a frame without an origin the check works to its end, and erases',
    go: (visit, base) =>
      onHost(visit, plain(base), async () => {
        await visit.browser.enterFrame();
        await visit.jump(patient());
        await visit.isAt({ screen: 'notes' });
        await visit.erase();
      }),
  },
];
