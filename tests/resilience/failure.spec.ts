import { expect, test, type Page } from '@playwright/test';
import { readJson } from '../../src/content/read.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { spokenLanguages } from '../support/data/languages.ts';
import { patient } from '../support/data/questionnaire.ts';
import { builtFile } from '../support/browser/site.ts';
import { variant } from '../support/variants.ts';

interface LocaleWords {
  readonly ui: {
    readonly start: { readonly title: string };
    readonly review: { readonly title: string };
    readonly failure: Readonly<Record<'heading' | 'text' | 'emergency' | 'again', string>>;
  };
  readonly questions: Readonly<Record<string, { readonly heading: string }>>;
  readonly outcomes: Readonly<Record<string, { readonly heading: string }>>;
}

const phone = '+17185550142';

/** The page of a clinic with a phone number, in a language. */
const withPhone = (locale: string) =>
  builtFile(`caliber-pain/${locale}/index.html`).replace(
    '"clinic":{"name":',
    `"clinic":{"phone":"${phone}","name":`,
  );

const wordsIn = (locale: string): LocaleWords =>
  Object.fromEntries(
    ['ui', 'questions', 'outcomes'].map((file) => [
      file,
      readJson(`questionnaire/mild/locales/${locale}/${file}.json`),
    ]),
  ) as unknown as LocaleWords;

/** A path to a screen of each kind, and the heading that fails to render there. */
const kinds = ({ ui, questions, outcomes }: LocaleWords) => [
  { kind: 'a question', answers: patient(), heading: questions['age']?.heading },
  {
    kind: 'an emergency',
    answers: patient({ emergencySigns: ['bowel'] }),
    heading: outcomes['emergency']?.heading,
  },
  {
    kind: 'a call today',
    answers: patient({ warningSigns: ['fever'] }),
    heading: outcomes['callToday']?.heading,
  },
  { kind: 'adults only', answers: patient({ age: 'under18' }), heading: outcomes['adultsOnly']?.heading },
  { kind: 'review', answers: patient(), heading: ui.review.title },
  { kind: 'the notes', answers: patient(), heading: outcomes['discuss']?.heading },
];

/** From now on, setting this heading throws, like a fault in the code that renders it. */
const breakHeading = (page: Page, heading: string) =>
  page.evaluate((text) => {
    for (const name of ['textContent', 'nodeValue'] as const) {
      const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
      Object.defineProperty(Node.prototype, name, {
        ...own,
        set(value: unknown) {
          if (value === text) throw new Error('this heading cannot be drawn');
          own?.set?.call(this, value);
        },
      });
    }
  }, heading);

for (const locale of spokenLanguages) {
  const words = wordsIn(locale);
  const texts = words.ui.failure;

  async function isSafe(page: Page): Promise<void> {
    const check = new CheckPage(page);
    await expect(check.screen).toHaveAttribute('data-screen', 'failure');
    await expect(check.heading).toHaveText(texts.heading);
    await expect(check.heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(texts.heading));
    await expect(check.screen).toContainText(texts.text);
    await expect(check.call911).toHaveText(texts.emergency);
    await expect(check.screen.locator(`a[href="tel:${phone}"]`)).toBeVisible();
    await check.screen.getByRole('button', { name: texts.again }).click();
    await expect(check.heading).toHaveText(words.ui.start.title);
  }

  test(
    `whatever screen can't be drawn, ${locale} says what to do`,
    variant(locale === 'en'),
    async ({ page }) => {
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: withPhone(locale) }),
      );
      await page.goto(`/caliber-pain/${locale}/`);
      for (const { kind, answers, heading } of kinds(words))
        await test.step(kind, async () => {
          await breakHeading(page, heading ?? '');
          await new CheckPage(page).jump(answers);
          await isSafe(page);
        });

      await test.step('the start', async () => {
        const check = new CheckPage(page);
        await check.jump(patient(), 'respondent');
        await breakHeading(page, words.ui.start.title);
        await check.erase();
        await isSafe(page);
      });
    },
  );
}
