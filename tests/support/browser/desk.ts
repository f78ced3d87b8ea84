import type { Page } from '@playwright/test';
import { readJson } from '../../../src/content/read.ts';
import type { ReaderWords } from '../../../src/tools/reader/reader-props.ts';
import { patient } from '../data/questionnaire.ts';
import { codeOfAnswers } from './reader.ts';
import { expect } from './test.ts';

/** The codes of two patients. */
export const [firstCode, secondCode] = [
  patient({ health: ['infection'] }),
  patient({ health: ['bleeding'] }),
].map(codeOfAnswers) as [string, string];

export const readerWords = readJson('questionnaire/mild/locales/en/reader.json') as ReaderWords;

/** The reader as a desk has it open all day. It counts on the root element how often it would have printed. */
export async function openDesk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['prints'] = String(
        Number(document.documentElement.dataset['prints'] ?? 0) + 1,
      );
    };
  });
  await page.goto('/reader/');
  await expect(page.locator('#typed')).toBeEditable();
}

/** Types a code wherever the focus is, as a hand scanner does. */
export async function scan(page: Page, code: string, end = 'Enter'): Promise<void> {
  await page.keyboard.type(code);
  if (end) await page.keyboard.press(end);
}
