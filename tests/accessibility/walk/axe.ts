import type { Page } from '@playwright/test';
import type { NodeResult } from 'axe-core';
import { createRequire } from 'node:module';

export const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fewer rules than this passing means that axe did not see the page. */
const LEAST = 10;

interface Found {
  readonly rule: string;
  readonly at: string;
  readonly why: string;
}

/** What axe finds wrong, and what it leaves open and our own eyes find wrong. Of paper it judges the colours. */
export async function axeComplaints(page: Page, isPaper: boolean): Promise<string[]> {
  const rules = isPaper ? (['rule', ['color-contrast-enhanced']] as const) : (['tag', tags] as const);
  const { passed, wrong, open } = await page.evaluate(runAxe, rules);
  const settled = await Promise.all(open.map((each) => settle(page, each)));
  const unseen = passed < (isPaper ? 1 : LEAST);
  // Of text without a Latin letter axe does not judge the colours.
  const blind = !unseen
    ? []
    : isPaper
      ? await page.evaluate(() => walk.paleTexts())
      : [`axe saw nothing: only ${passed} rules passed`];
  return [...blind, ...wrong.map(inWords), ...settled.flat()];
}

const inWords = ({ rule, at, why }: Found) => `axe: ${rule}: ${at}: ${why}`;

/** What axe can't decide is computed here, or is wrong. */
async function settle(page: Page, found: Found): Promise<string[]> {
  if (!found.rule.startsWith('color-contrast')) return [`axe can't tell: ${inWords(found)}`];
  const { lowest, needed } = await page.evaluate((at) => walk.contrastOf(at), found.at);
  return lowest >= needed ? [] : [`${lowest.toFixed(2)}:1 and not ${needed}:1: ${found.at}`];
}

/** Runs in the page, and brings home only what there is to say. */
async function runAxe([type, values]: readonly ['rule' | 'tag', readonly string[]]): Promise<{
  passed: number;
  wrong: Found[];
  open: Found[];
}> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { passes, violations, incomplete } = await axe.run(document, {
    runOnly: { type, values: [...values] },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  });
  const found = (rule: string, { target, any, all, none }: NodeResult): Found => ({
    rule,
    at: String(target[0]),
    why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
  });
  const flat = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) => nodes.map((node) => found(id, node)));
  return { passed: passes.length, wrong: flat(violations), open: flat(incomplete) };
}
