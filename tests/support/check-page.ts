import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export type AnswerSet = Readonly<Record<string, string | readonly string[]>>;

/** The check as a person meets it, found by its documented surface. */
export class CheckPage {
  readonly #at: Page | FrameLocator;

  constructor(at: Page | FrameLocator) {
    this.#at = at;
  }

  get screen(): Locator {
    return this.#at.locator('[data-screen]');
  }

  get heading(): Locator {
    return this.#at.locator('main h1');
  }

  async screenName(): Promise<string> {
    return (await this.screen.getAttribute('data-screen')) ?? '';
  }

  question(id: string): Locator {
    return this.#at.locator(`[data-question="${id}"]`).and(this.#at.locator('fieldset'));
  }

  option(question: string, option: string): Locator {
    return this.question(question).locator(`input[value="${option}"]`);
  }

  action(name: 'continue' | 'back' | 'print' | 'erase' | 'erase-confirm'): Locator {
    return this.#at.locator(`[data-action="${name}"]`);
  }

  change(question: string): Locator {
    return this.#at.locator(`[data-action="change"][data-question="${question}"]`);
  }

  async continue(): Promise<void> {
    await this.action('continue').click();
  }

  async back(): Promise<void> {
    await this.action('back').click();
  }

  /** The questions on the screen, the main one first. */
  questions(): Promise<string[]> {
    return this.#at
      .locator('fieldset[data-question]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-question') ?? ''));
  }

  async pick(question: string, answer: string | readonly string[]): Promise<void> {
    for (const option of typeof answer === 'string' ? [answer] : answer)
      await this.option(question, option).check();
  }

  /** Answers every question of the screen, follow-ups as they appear, and goes on. */
  async answerScreen(answers: AnswerSet): Promise<void> {
    const answered = new Set<string>();
    for (
      let open = await this.questions();
      open.some((id) => !answered.has(id));
      open = await this.questions()
    ) {
      for (const id of open.filter((each) => !answered.has(each))) {
        await this.pick(id, answers[id] ?? 'unsure');
        answered.add(id);
      }
    }
    await this.continue();
  }

  /** Walks from where the page is, answering each question, until `until` is on the screen or the check has stopped. */
  async walk(answers: AnswerSet, until: string = 'notes', onscreen?: () => Promise<void>): Promise<string> {
    for (let steps = 0; steps < 60; steps += 1) {
      const screen = await this.screenName();
      const before = await this.heading.textContent();
      await onscreen?.();
      if (screen === until || (await this.questions())[0] === until) return screen;
      if (screen !== 'question' && (await this.action('continue').count()) === 0) return screen;
      if (screen === 'question') await this.answerScreen(answers);
      else await this.continue();
      await expect(this.heading).not.toHaveText(before ?? '');
    }
    throw new Error(`the walk never reached "${until}"`);
  }
}
