import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswerSet, CheckPage } from './check-page.ts';

/** Drives the check by keyboard only, and verifies that focus is visible. */
export class Keyboard {
  readonly #page: Page;
  readonly #check: CheckPage;

  constructor(page: Page, check: CheckPage) {
    this.#page = page;
    this.#check = check;
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** Tabs forward to `target`, and verifies that focus is visible at every stop. */
  async tabTo(target: Locator): Promise<void> {
    for (let stops = 0; stops < 40; stops += 1) {
      await this.press('Tab');
      expect(await this.#page.evaluate(focusIsSeen)).toBe(true);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('the focus never gets there by tabbing on');
  }

  async activate(target: Locator, key: 'Enter' | 'Space'): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }

  /** Picks the answers of the screen, follow-ups as they open; focus stays in the last of them. */
  async pickOnScreen(answers: AnswerSet): Promise<void> {
    const picked = new Set<string>();
    for (let next = await this.#open(picked); next; next = await this.#open(picked)) {
      const answer = answers[next] ?? 'unsure';
      if (typeof answer === 'string') await this.#pickOne(next, answer);
      else for (const option of answer) await this.activate(this.#check.option(next, option), 'Space');
      picked.add(next);
    }
  }

  async #open(picked: ReadonlySet<string>): Promise<string | undefined> {
    return (await this.#check.questions()).find((id) => !picked.has(id));
  }

  async #pickOne(question: string, option: string): Promise<void> {
    const radios = this.#check.question(question).getByRole('radio');
    const values = await radios.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    await this.activate(radios.first(), 'Space');
    for (let steps = 0; steps < values.indexOf(option); steps += 1) await this.press('ArrowDown');
  }
}

/** Runs in the page: whether an outline is around the focused element, or around the row of its option. */
function focusIsSeen(): boolean {
  const focused = document.activeElement;
  if (!focused || !focused.matches(':focus-visible')) return false;
  return [focused, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return (
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/transparent|, 0\)$/.test(outlineColor)
    );
  });
}
