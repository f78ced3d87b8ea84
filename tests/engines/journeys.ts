import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import { wander, watchWaysOut } from '../support/browser/egress.ts';
import { plain } from '../support/browser/host-site.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { expectedEnd } from '../support/data/ends.ts';
import { tellsAnAnswer } from '../support/data/titles.ts';
import { axePath } from '../accessibility/walk/axe.ts';
import { complaints } from './axe.ts';
import { entries, kept, nothingKept, titles, disclosed } from './egress.ts';
import { fromTheField } from './from-the-field.ts';
import { CHECK, throwAll, ways, type Way } from './from-outside.ts';
import { onHost } from './host.ts';
import { inFrames } from './in-frames.ts';
import { pickByKeys } from './keys.ts';
import { answerAndOpenLanguage, leavesNothingInTheTab } from './left-behind.ts';
import type { Journey } from './journey.ts';
import { closesInEveryWay } from './overlays.ts';
import type { Position, Visit } from './visit.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const vignettes = readVignettes();

const begin = (go: (visit: Visit) => Promise<void>) => async (visit: Visit) => {
  await visit.browser.open(CHECK);
  await go(visit);
};

/** The first vignette of each outcome stands for it. */
const firsts = new Set(
  Map.groupBy(vignettes, (each) => each.expect.outcome)
    .values()
    .map(([first]) => first),
);
/** What every test walks to: the notes, and the stops that no engine may miss. */
const inEveryTest = ['discuss', 'emergency', 'callToday'];

const ofVignettes: readonly Journey[] = vignettes.map((vignette) => ({
  name: `${vignette.id} ends in ${vignette.expect.outcome}`,
  long: !firsts.has(vignette) || !inEveryTest.includes(vignette.expect.outcome),
  go: begin(async (visit) => {
    await visit.jump(vignette.answers);
    await expect.poll(() => visit.end()).toEqual(expectedEnd(vignette));
  }),
}));

/** Every screen on the way to each outcome. */
const seenByAxe: readonly Journey[] = vignettes
  .filter((each) => firsts.has(each))
  .map(({ id, answers }) => ({
    name: `axe finds nothing on any screen of ${id}`,
    long: true,
    go: begin(async (visit) => {
      await visit.browser.load(readFileSync(axePath, 'utf8'));
      await visit.walk(answers, 'notes', async ({ heading }) => {
        expect({ heading, found: await complaints(visit) }).toEqual({ heading, found: [] });
      });
    }),
  }));

/** Changes the language on a question with a pick, and verifies that both are kept. */
async function goOnIn(visit: Visit, locale: string): Promise<void> {
  await visit.jump(patient(), 'age');
  await visit.pick('age', 'over80');
  await visit.browser.click('[popovertarget="languages"]:not([popovertargetaction])');
  await visit.browser.click(`#languages a[hreflang="${locale}"]`);
  await expect.poll(() => visit.browser.run(() => document.documentElement.lang, null)).toBe(locale);
  await visit.isAt({ screen: 'question', picks: { age: ['over80'] } });
  await visit.jump(patient({ age: 'over80' }));
  await visit.isAt({ screen: 'notes' });
}

const restored: Way = {
  name: 'a tab that is restored with all that the check before it left there',
  bring: async (visit, _lure, base) => {
    await answerAndOpenLanguage(visit, base + CHECK);
    await visit.browser.reload();
  },
};

const fromOutside: readonly Journey[] = [...ways, restored].map((way) => ({
  name: `nothing is read from ${way.name}`,
  long: true,
  go: async (visit, base) => {
    console.log(`SEED=${seed}`);
    await throwAll(way, visit, base, seed);
  },
}));

export const journeys: readonly Journey[] = [
  ...ofVignettes,
  ...seenByAxe,
  ...fromOutside,
  ...fromTheField,
  ...inFrames,
  {
    name: 'a patient walks to the notes, Back leads through every screen as it was left, and Forward to the notes',
    long: true,
    go: begin(async (visit) => {
      const way: Position[] = [];
      await visit.walk(patient(), 'notes', (position) => way.push(position));
      expect((await visit.end()).outcome).toEqual(['discuss']);
      for (const position of way.slice(0, -1).reverse()) {
        await visit.browser.back();
        await visit.isAt(position);
      }
      for (const position of way.slice(1)) {
        await visit.browser.forward();
        await visit.isAt(position);
      }
      await visit.act('back');
      await visit.isAt(way.at(-2) ?? {});
    }),
  },
  {
    name: 'a changed answer closes the questions that it makes needless',
    long: true,
    go: begin(async (visit) => {
      await visit.jump(patient(), 'review');
      expect(await visit.answered()).toEqual(
        pathOf(mild, patient()).asked.map(({ question }) => question.id),
      );
      await visit.act('change', 'diagnosis');
      await visit.isAt({ screen: 'question', picks: { diagnosis: ['yes'] } });
      await visit.pick('diagnosis', 'no');
      await visit.act('continue');
      await visit.isAt({ screen: 'review' });
      expect(await visit.answered()).not.toContain('surgeryView');
      await visit.act('continue');
      await visit.isAt({ screen: 'notes' });
      expect((await visit.end()).outcome).toEqual(['otherCareFirst']);
    }),
  },
  {
    name: 'what was erased does not come back by Forward, nor what was loaded again',
    go: begin(async (visit) => {
      const fresh = { screen: 'question', picks: { respondent: [] } };
      await visit.jump(patient({ respondent: 'other' }));
      await visit.erase();
      await visit.browser.forward();
      await visit.isAt(fresh);
      await visit.jump(patient({ respondent: 'other' }), 'scan');
      await visit.browser.reload();
      await visit.isAt({ screen: 'start' });
      await visit.act('continue');
      await visit.isAt(fresh);
    }),
  },
  {
    name: 'a question without an answer is asked for, and the focus goes there',
    long: true,
    go: begin(async (visit) => {
      await visit.jump(patient(), 'duration');
      await visit.act('continue');
      await expect.poll(() => visit.isFocused('[data-errors]')).toBe(true);
      await visit.browser.click('[data-errors] a');
      await expect.poll(() => visit.isFocused('input[name="duration"]')).toBe(true);
      await visit.isAt({ screen: 'question', picks: { duration: [] } });
    }),
  },
  {
    name: 'a patient answers by keyboard alone, and sees where the focus is',
    long: true,
    go: begin(async (visit) => {
      const { answers } = vignettes.find(({ id }) => id === 'v10') ?? { answers: {} };
      await visit.toAnotherScreen(() => visit.pressAt('[data-action="continue"]', 'Enter'));
      for (let screens = 0; (await visit.position()).screen === 'question'; screens += 1) {
        expect(await visit.isFocused('h1'), 'the heading has the focus').toBe(true);
        await visit.pickOnScreen(answers, (question, answer) => pickByKeys(visit, question, answer));
        await visit.toAnotherScreen(() =>
          screens % 2 ? visit.browser.press('Enter') : visit.pressAt('[data-action="continue"]', 'Space'),
        );
      }
      await visit.toAnotherScreen(() => visit.pressAt('[data-action="continue"]', 'Enter'));
      await visit.isAt({ screen: 'notes' });
      await visit.tabTo('[data-action="print"]');
    }),
  },
  {
    name: 'axe finds nothing on the main screens',
    long: true,
    go: begin(async (visit) => {
      const script = readFileSync(axePath, 'utf8');
      for (const [until, answers] of [
        ['start', patient()],
        ['physicalTherapy', patient()],
        ['review', patient()],
        ['notes', patient()],
        ['callToday', patient({ warningSigns: ['fever'] })],
      ] as const) {
        await visit.browser.open(CHECK);
        await visit.jump(answers, until);
        await visit.browser.load(script);
        expect({ until, found: await complaints(visit) }).toEqual({ until, found: [] });
      }
    }),
  },
  {
    name: 'what opens over the page closes by its button, by Escape, by Back and by a tap outside',
    go: begin(closesInEveryWay),
  },
  {
    name: 'no answer is left in the tab for the next site, after another language was opened beside it',
    long: true,
    go: leavesNothingInTheTab,
  },
  {
    name: 'a random walk sends nothing and keeps nothing',
    long: true,
    go: begin(async (visit) => {
      await visit.browser.run(watchWaysOut, null);
      const before = await visit.browser.run(disclosed, null);
      expect(before.attempts).toEqual([]);
      const seen = await visit.browser.run(wander, { seed: 20_261_123, presses: 80 });
      expect(seen.length).toBeGreaterThan(2);
      expect(await visit.browser.run(disclosed, null)).toEqual(before);
      expect(await visit.browser.run(entries, null)).toEqual({ telling: [], any: true });
      expect((await visit.browser.run(titles, null)).filter(tellsAnAnswer)).toEqual([]);
      expect(await visit.browser.run(kept, null)).toEqual(nothingKept);
    }),
  },
  {
    name: 'another language goes on with the answers, in the page and in a frame without an origin',
    long: true,
    go: async (visit, base) => {
      await visit.browser.open(CHECK);
      await goOnIn(visit, otherLanguages[0]?.locale ?? '');
      await onHost(visit, plain(base), async () => {
        await visit.browser.enterFrame();
        await goOnIn(visit, otherLanguages.at(-1)?.locale ?? '');
      });
    },
  },
  {
    name: 'the print button opens the print dialog of the browser',
    long: true,
    go: begin(async (visit) => {
      await visit.jump(patient());
      await visit.browser.run((body) => {
        window.print = () => body.setAttribute('data-printed', 'once');
      }, null);
      await visit.act('print');
      await expect
        .poll(() => visit.browser.run((body) => body.getAttribute('data-printed'), null))
        .toBe('once');
    }),
  },
];
