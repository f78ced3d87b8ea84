import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';

export type Paper = 'Letter' | 'A4' | 'A5' | 'Tabloid';

/** What patients have in their printers. */
export const papers: readonly Paper[] = ['Letter', 'A4'];

/** Both papers in the full lane; before a landing each case on one of them, by turns. */
export const papersFor = (index: number): readonly Paper[] =>
  process.env['LANE'] === 'full' ? papers : papers.filter((_, at) => at === index % papers.length);

/** A page of the printed notes. */
export interface PrintedPage {
  readonly first: string;
  readonly last: string;
  readonly lines: readonly string[];
  /** All of its text with single spaces, column by column. */
  readonly text: string;
}

export interface Print {
  readonly about: Readonly<Record<string, string>>;
  readonly pages: readonly PrintedPage[];
}

/** Prints the page to PDF and extracts its content. */
export async function printed(page: Page, format: Paper, path: string): Promise<Print> {
  await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
  const size = isFirefox(page) ? inFirefoxInches[format] : { format };
  await page.pdf({ path, ...size, tagged: true, outline: true, preferCSSPageSize: true });
  const about = aboutIn(run('pdfinfo', [path]));
  const numbers = Array.from({ length: Number(about['Pages']) }, (_, index) => String(index + 1));
  return { about, pages: numbers.map((number) => readPage(path, number)) };
}

const isFirefox = (page: Page): boolean => page.context().browser()?.browserType().name() === 'firefox';

/** Compensates for Playwright converting a size to centimetres twice for Firefox. */
const inFirefoxInches = {
  Letter: { width: `${8.5 * 2.54}in`, height: `${11 * 2.54}in` },
  A4: { width: `${8.27 * 2.54}in`, height: `${11.7 * 2.54}in` },
  A5: { width: `${5.83 * 2.54}in`, height: `${8.27 * 2.54}in` },
  Tabloid: { width: `${11 * 2.54}in`, height: `${17 * 2.54}in` },
};

function readPage(path: string, number: string): PrintedPage {
  const only = ['-f', number, '-l', number];
  const lines = run('pdftotext', [...only, '-layout', path, '-'])
    .split('\n')
    .map(withSingleSpaces);
  const written = lines.filter((line) => line !== '');
  return {
    first: written.at(0) ?? '',
    last: written.at(-1) ?? '',
    lines: written,
    text: withSingleSpaces(run('pdftotext', [...only, '-raw', path, '-'])),
  };
}

const aboutIn = (info: string) =>
  Object.fromEntries(
    info.split('\n').map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name, value.join(':').trim()];
    }),
  );

const run = (program: string, args: readonly string[]) => execFileSync(program, args, { encoding: 'utf8' });

const withSingleSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The sheets of paper that lack one of these texts. */
export const sheetsWithout = (pages: readonly PrintedPage[], texts: readonly string[]): readonly string[] =>
  pages.filter((each) => !texts.every((text) => timesOn(each, text) > 0)).map(({ text }) => text);

/** The number of occurrences of `text` on the page. */
export const timesOn = (page: PrintedPage | undefined, text: string): number =>
  (page?.text.split(text).length ?? 1) - 1;

/** Printed text without direction marks, with Arabic presentation forms replaced by the base letters. */
export const readable = (text = '') =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFKC');
