import { expect } from '@playwright/test';
import type { AnswerSet } from '../support/browser/check-page.ts';
import { jump } from '../support/browser/in-page.ts';
import type { Browser, Key } from './browser.ts';

/** Where a person is, as the page shows it. */
export interface Position {
  readonly screen: string;
  readonly heading: string;
  /** The questions on the screen and what is picked there. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
}

/** The content of the notes, or of the stop before them. */
export interface End {
  readonly screen: string;
  readonly outcome: readonly string[];
  readonly findings: Readonly<Record<string, string>>;
  readonly points: readonly string[];
  readonly keepsGoing: number;
}

/** Drives the check in any engine, through its documented surface. */
export class Visit {
  readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  position(): Promise<Position> {
    return this.browser.run(positionIn, null);
  }

  /** While a tab navigates from one page to the next there is no position: only that is waited for. */
  async #positionOnceThere(): Promise<Partial<Position>> {
    try {
      return await this.position();
    } catch (error) {
      if (/because of a navigation|body is null|of null \(reading 'querySelectorAll'\)/.test(String(error)))
        return {};
      throw error;
    }
  }

  end(): Promise<End> {
    return this.browser.run(endIn, null);
  }

  /** The questions whose answers review shows. */
  async answered(): Promise<readonly string[]> {
    return this.browser.run(
      (body) =>
        [...body.querySelectorAll<HTMLElement>('[data-action="change"]')].map(
          (each) => each.dataset['question'] ?? '',
        ),
      null,
    );
  }

  act(action: string, question?: string): Promise<void> {
    const of = question ? `[data-question="${question}"]` : '';
    return this.browser.click(`[data-action="${action}"]${of}`);
  }

  async isAt(position: Partial<Position>): Promise<void> {
    await expect.poll(() => this.#positionOnceThere()).toMatchObject(position);
  }

  /** Runs an action and waits for another screen. */
  async toAnotherScreen(go: () => Promise<void>): Promise<void> {
    const { heading } = await this.position();
    await go();
    await expect.poll(async () => (await this.position()).heading).not.toBe(heading);
  }

  async pick(question: string, answer: string | readonly string[]): Promise<void> {
    for (const option of [answer].flat())
      await this.browser.click(`fieldset[data-question="${question}"] input[value="${option}"]`);
  }

  /** Answers the screen, follow-ups as they appear. */
  async pickOnScreen(answers: AnswerSet, pick = this.pick.bind(this)): Promise<void> {
    const open = async () =>
      Object.entries((await this.position()).picks).find(([, picks]) => picks.length === 0);
    for (let next = await open(); next; next = await open())
      await pick(next[0], answers[next[0]] ?? 'unsure');
  }

  /** Answers screen after screen with the pointer until `until` is shown or the check has stopped. */
  async walk(answers: AnswerSet, until = 'notes', onscreen?: (position: Position) => unknown): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      await this.pickOnScreen(answers);
      const position = await this.position();
      await onscreen?.(position);
      if ([position.screen, Object.keys(position.picks)[0]].includes(until)) return;
      if ((await this.end()).keepsGoing === 0) return;
      await this.toAnotherScreen(() => this.act('continue'));
    }
    throw new Error(`the walk never reached "${until}"`);
  }

  /** The same in one step inside the page, for journeys that start at its end. */
  async jump(answers: AnswerSet, until = 'notes'): Promise<void> {
    await this.browser.run(jump, { answers, until });
  }

  async erase(): Promise<void> {
    await this.act('erase');
    // The question takes the focus and scrolls into view: a driver may press where the button was before.
    await expect(async () => {
      if ((await this.position()).screen !== 'start') await this.act('erase-confirm');
      await expect.poll(() => this.position(), { timeout: 1_000 }).toMatchObject({ screen: 'start' });
    }).toPass();
  }

  /** Tabs forward to what `selector` matches, and verifies that focus is visible at every stop. */
  async tabTo(selector: string): Promise<void> {
    for (let stops = 0; stops < 40; stops += 1) {
      await this.browser.press('Tab');
      const { seen, there } = await this.browser.run(focusIn, selector);
      expect(seen, 'the focus is seen').toBe(true);
      if (there) return;
    }
    throw new Error(`the focus never gets to ${selector} by tabbing on`);
  }

  async pressAt(selector: string, key: Key): Promise<void> {
    await this.tabTo(selector);
    await this.browser.press(key);
  }

  isFocused(selector: string): Promise<boolean> {
    return this.browser.run((_body, at) => document.activeElement?.matches(at) ?? false, selector);
  }
}

function positionIn(body: HTMLElement): Position {
  const picked = (question: Element) =>
    [...question.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const questions = [...body.querySelectorAll<HTMLElement>('fieldset[data-question]')];
  return {
    screen: body.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '',
    heading: body.querySelector('main h1')?.textContent ?? '',
    picks: Object.fromEntries(questions.map((each) => [each.dataset['question'] ?? '', picked(each)])),
  };
}

function endIn(body: HTMLElement): End {
  const all = (name: string) =>
    [...body.querySelectorAll(`[data-${name}]`)].map((each) => each.getAttribute(`data-${name}`) ?? '');
  const values = all('value');
  return {
    screen: all('screen')[0] ?? '',
    outcome: all('outcome'),
    findings: Object.fromEntries(all('finding').map((criterion, index) => [criterion, values[index] ?? ''])),
    points: all('point'),
    keepsGoing: body.querySelectorAll('[data-action="continue"]').length,
  };
}

/** Whether an outline is around the focused element, or around the row of its option. */
function focusIn(_body: HTMLElement, selector: string): { seen: boolean; there: boolean } {
  const focused = document.activeElement;
  const outlined = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return (
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/transparent|, 0\)$/.test(outlineColor)
    );
  };
  const around = [focused, focused?.closest('label')].filter((each) => each instanceof Element);
  return {
    seen: focused?.matches(':focus-visible') === true && around.some(outlined),
    there: focused?.matches(selector) ?? false,
  };
}
