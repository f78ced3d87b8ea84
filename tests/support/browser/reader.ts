import type { Page } from '@playwright/test';
import { contentHash } from '../../../src/content/content-hash.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import { codeOf } from '../../../src/lib/qr/code.ts';
import { mild } from '../data/questionnaire.ts';

const edition = { questionnaire: mild, hash: contentHash(mild) };

export const codeOfAnswers = (answers: Answers): string =>
  codeOf(edition, { answers, language: 'en', date: '2026-03-01' });

/** Enters a text into the reader like a hand scanner: by typing, ending with Enter. */
export async function typeCode(page: Page, text: string): Promise<void> {
  await page.locator('#typed').fill(text);
  await page.locator('#typed').press('Enter');
}
