import { contentHash } from '../../src/content/content-hash.ts';
import { parseQuestionnaire } from '../../src/content/questionnaire/parse-questionnaire.ts';
import { readJson } from '../../src/content/read.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import type { Questionnaire } from '../../src/lib/engine/schema.ts';
import { checkCodeOf, codeOf } from '../../src/lib/qr/code.ts';
import type { ReaderWords } from '../../src/tools/reader/reader-props.ts';
import { typeCode } from '../support/browser/reader.ts';
import { expect, test } from '../support/browser/test.ts';

const folder = 'questionnaire/mild/versions/0.1.0';
const file = `${folder}/questionnaire.json`;
const old = parseQuestionnaire(file, readJson(file));
const points = readJson(`${folder}/locales/en/points.json`) as Readonly<
  Record<string, { physician: string }>
>;
const reader = readJson('questionnaire/mild/locales/en/reader.json') as ReaderWords;

/** Answers every question that is asked: as given, else "none", else the first option. */
function answered(questionnaire: Questionnaire, given: Answers): Answers {
  const open = pathOf(questionnaire, given).asked.find(({ picks }) => picks.length === 0);
  if (!open) return given;
  const ids = open.offered.map(({ id }) => id);
  return answered(questionnaire, {
    ...given,
    [open.question.id]: [ids.includes('none') ? 'none' : (ids[0] ?? '')],
  });
}

test('a code of notes that were made with 0.1.0 is read by its rules and in its words', async ({ page }) => {
  const answers = answered(old, { age: ['from65to80'], health: ['bloodThinner'] });
  const code = codeOf(
    { questionnaire: old, hash: contentHash(old) },
    { answers, language: 'en', date: '2026-03-01' },
  );
  await page.goto('/reader/');
  await typeCode(page, code);
  await expect(page.locator('figure.code figcaption')).toContainText(checkCodeOf(code));
  await expect(page.locator('main')).toContainText(reader.older);
  await expect(page.locator('article')).toContainText('0.1.0');
  await expect(page.locator('article')).toContainText(points['bloodThinner']?.physician ?? 'no such point');
  await expect(page.locator('textarea[readonly]')).toHaveValue(new RegExp(code));
});
