import { expect, test as base, type Page } from '@playwright/test';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { pathOf, type Path } from '../../src/lib/engine/path.ts';
import { stopLinkId } from '../../src/tools/fhir/names.ts';
import { questionnaireResource } from '../../src/tools/fhir/questionnaire.ts';
import { questionnaireResponseOf } from '../../src/tools/fhir/response.ts';
import { stopTexts } from '../../src/tools/fhir/stop.ts';
import { questionText } from '../../src/tools/fhir/wording.ts';
import type { Words } from '../../src/lib/i18n/words.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { wordsIn } from '../support/data/words.ts';
import { allAnswers } from '../support/fhir/fhir-validity.ts';
import { given, inAllLanguages } from '../support/fhir/publication.ts';
import { exported, open, show, shown, tick, toggle, type Peer, type ShownForm } from './peer.ts';
import { peers } from './peers.ts';

interface PeerPages {
  /** The page of a program. It is opened once for all tests of a worker: that takes longer than a patient does. */
  readonly pageOf: (peer: Peer) => Promise<Page>;
}

const test = base.extend<object, PeerPages>({
  pageOf: [
    async ({ browser }, use) => {
      const pages = new Map<Peer, Page>();
      await use(async (peer) => {
        const page = pages.get(peer) ?? (await browser.newPage());
        if (!pages.has(peer)) await open(page, peer);
        pages.set(peer, page);
        return page;
      });
      await Promise.all([...pages.values()].map((page) => page.close()));
    },
    { scope: 'worker' },
  ],
});

/** The texts of the options that are picked, by question. */
const picksIn = (words: Words, { asked }: Path): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    asked.map(({ question, picks }) => [
      question.id,
      picks.map((pick) => words.questions[question.id]?.options[pick] ?? ''),
    ]),
  );

/** The texts that must be shown: each question, the warning before it, and each stop. By linkId. */
const textsFor = (words: Words, { asked, stops }: Path): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([
    ...asked.map(({ question: { id } }) => [id, [questionText(words, id)]]),
    ...asked.flatMap(({ question: { id } }) => {
      const { warning } = words.questions[id] ?? {};
      return warning ? [[`${id}-warning`, [warning]]] : [];
    }),
    ...stops.map((stop) => {
      const { heading, paragraphs } = stopTexts(words, mild, stop);
      const lines = paragraphs.flatMap((each) => {
        if (typeof each === 'string') return [each];
        return 'strong' in each ? [each.strong] : each.items;
      });
      return [stopLinkId(stop), [heading, ...lines]];
    }),
  ]);

const missing = ({ texts }: ShownForm, wanted: ReturnType<typeof textsFor>): readonly string[] =>
  Object.entries(wanted).flatMap(([id, all]) =>
    all.filter((text) => !texts[id]?.includes(text)).map((text) => `${id}: ${text}`),
  );

const isStop = (id: string) => id.includes('-after-') && !id.startsWith('behind-') && !id.endsWith('-text');
const isTold = (id: string) => id.endsWith('-warning') || isStop(id);
const sorted = (ids: Iterable<string>) => [...ids].sort();

/** The codes of a response, by question. */
const codesIn = ({ item }: QuestionnaireResponse) =>
  Object.fromEntries(
    allAnswers(item)
      .filter(({ answer = [] }) => answer.length > 0)
      .map(({ linkId = '', answer = [] }) => [
        linkId,
        answer.map(({ valueCoding }) => valueCoding?.code).sort(),
      ]),
  );

function patientOf(answers: Answers, locale = 'en') {
  const carer = answers['respondent'] === 'other';
  const words = wordsIn(locale, carer);
  const path = pathOf(mild, answers);
  return {
    words,
    path,
    picks: picksIn(words, path),
    form: questionnaireResource(inAllLanguages, { locale, carer }),
    response: questionnaireResponseOf(given(answers, { locale })),
  };
}

/** Emergency signs that somebody ticks after all, and what else they had ticked there before. */
const seconds = [
  ['a sign beside "not sure"', ['unsure'], ['saddleNumbness']],
  ['two signs', ['none'], ['saddleNumbness', 'bladder']],
] as const;

for (const peer of peers)
  test.describe(peer.name, () => {
    const patients = [
      ...readVignettes().map(({ id, answers }) => [id, answers, 'en'] as const),
      ...['ar', 'es', 'zh-Hans'].map(
        (locale) => [`the usual patient in ${locale}`, patient(), locale] as const,
      ),
    ];
    test('shows the help to each question', async ({ pageOf }) => {
      const { words, form } = patientOf(patient());
      const page = await pageOf(peer);
      await show(page, form);
      const { why, help } = words.questions['emergencySigns'] ?? {};
      const button = page.locator('button[id^="help-button-emergencySigns"]');
      await expect(page.getByText(words.questions['emergencySigns']?.heading ?? '').first()).toBeVisible();
      if ((await button.count()) > 0) await button.click();
      const shownTo = page.getByText(`${why} ${help}`).filter({ visible: true });
      await expect(shownTo.first()).toBeVisible();
    });

    for (const [id, answers, locale] of patients)
      test(`asks, warns and exports as the check does, and shows our response again: ${id}`, async ({
        pageOf,
      }) => {
        const { words, path, picks, form, response } = patientOf(answers, locale);
        const page = await pageOf(peer);
        await show(page, form);
        for (const { question } of path.asked) await tick(page, question.id, picks[question.id] ?? []);
        await expect.poll(async () => (await shown(page)).ticks).toEqual(picks);

        const filled = await shown(page);
        const wanted = textsFor(words, path);
        expect(missing(filled, wanted)).toEqual([]);
        expect(sorted(Object.keys(filled.texts).filter(isTold))).toEqual(
          sorted(Object.keys(wanted).filter(isTold)),
        );
        await expect.poll(async () => codesIn(await exported(page))).toEqual(codesIn(response));

        await show(page, form, response);
        await expect.poll(async () => (await shown(page)).ticks).toEqual(picks);
      });

    for (const [what, before, after] of seconds)
      test(`stops where somebody who has answered all goes back to ${what}`, async ({ pageOf }) => {
        const first = patientOf(patient({ emergencySigns: [...before] }));
        const page = await pageOf(peer);
        await show(page, first.form, first.response);
        await expect.poll(async () => (await shown(page)).ticks).toEqual(first.picks);
        const { path, picks, words, response } = patientOf(
          patient({ emergencySigns: [...before, ...after].filter((pick) => pick !== 'none') }),
        );
        const options = words.questions['emergencySigns']?.options ?? {};
        const pressed = [...before, ...after].filter((pick) => pick !== 'unsure');
        await toggle(
          page,
          'emergencySigns',
          pressed.map((pick) => options[pick] ?? ''),
        );
        await expect.poll(async () => (await shown(page)).ticks).toEqual(picks);
        expect(missing(await shown(page), textsFor(words, path))).toEqual([]);
        await expect.poll(async () => codesIn(await exported(page))).toEqual(codesIn(response));
      });
  });
