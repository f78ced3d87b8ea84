import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { jump, largestTextIn, positionIn, type Position } from './in-page.ts';

export type AnswerSet = Readonly<Record<string, string | readonly string[]>>;

/** The texts of a question. */
export interface AskedWords {
  readonly heading: string;
  readonly options: readonly string[];
}

type Action = 'continue' | 'back' | 'print' | 'print-tab' | 'erase' | 'erase-confirm';

/** Page object of the check, through its documented surface. */
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

  get outcome(): Locator {
    return this.#at.locator('[data-outcome]');
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

  /** The touch target of an option: on a scale the radio button is not visible beside its number. */
  row(question: string, option: string): Locator {
    return this.question(question)
      .locator('label')
      .filter({ has: this.#at.locator(`input[value="${option}"]`) });
  }

  action(name: Action): Locator {
    return this.#at.locator(`[data-action="${name}"]`);
  }

  change(question: string): Locator {
    return this.#at.locator(`[data-action="change"][data-question="${question}"]`);
  }

  /** The error summary about missing answers, above the questions. */
  get errors(): Locator {
    return this.#at.locator('[data-errors]');
  }

  get call911(): Locator {
    return this.screen.locator('a[href="tel:911"]');
  }

  /** The picked signs, as listed by an emergency or call screen. */
  get signs(): Locator {
    return this.screen.locator('[data-sign]');
  }

  get emergencyLink(): Locator {
    return this.#at.locator('[popovertarget="emergency-signs"]').first();
  }

  get emergencySigns(): Locator {
    return this.#at.getByRole('dialog');
  }

  /** The text of a screen without a question, line by line. */
  advice(): Promise<string[]> {
    return this.screen.locator('p, li').allInnerTexts();
  }

  get footer(): Locator {
    return this.#at.getByRole('contentinfo');
  }

  sheet(of: 'physician' | 'patient'): Locator {
    return this.screen.locator('article').nth(of === 'physician' ? 0 : 1);
  }

  /** The answer to `question` in review. */
  answerInReview(question: string): Promise<string[]> {
    return this.screen
      .locator('dl > div')
      .filter({ has: this.change(question) })
      .locator('dd span')
      .allTextContents();
  }

  labelsInReview(): Promise<string[]> {
    return this.screen.locator('dt').allTextContents();
  }

  /** The questions whose answers review shows. */
  questionsInReview(): Promise<string[]> {
    return this.#ids('[data-action="change"]', 'data-question');
  }

  points(): Promise<string[]> {
    return this.#ids('[data-point]', 'data-point');
  }

  async findings(): Promise<Record<string, string>> {
    const criteria = await this.#ids('[data-finding]', 'data-finding');
    const values = await this.#ids('[data-finding]', 'data-value');
    return Object.fromEntries(criteria.map((criterion, index) => [criterion, values[index] ?? '']));
  }

  headings(): Promise<string[]> {
    return this.screen.getByRole('heading').allInnerTexts();
  }

  buttons(): Promise<string[]> {
    return this.screen.getByRole('button').allInnerTexts();
  }

  async askedWords(): Promise<AskedWords[]> {
    const asked = await this.#at.locator('fieldset[data-question]').all();
    return Promise.all(
      asked.map(async (question) => ({
        heading: await question.getByRole('heading').innerText(),
        options: await question.locator('label:has(input) > span:not(.visually-hidden)').allInnerTexts(),
      })),
    );
  }

  largestText(): Promise<{ text: string; link: string | undefined }> {
    return this.#at.locator('body').evaluate(largestTextIn);
  }

  position(): Promise<Position> {
    return this.screen.evaluate(positionIn);
  }

  async continue(): Promise<void> {
    await this.action('continue').click();
  }

  async back(): Promise<void> {
    await this.action('back').click();
  }

  async erase(): Promise<void> {
    await this.action('erase').click();
    await this.action('erase-confirm').click();
  }

  /** The questions on the screen, the main one first. */
  questions(): Promise<string[]> {
    return this.#ids('fieldset[data-question]', 'data-question');
  }

  async pick(question: string, answer: string | readonly string[]): Promise<void> {
    for (const option of typeof answer === 'string' ? [answer] : answer)
      await this.row(question, option).check();
  }

  /** Answers every question of the screen, follow-ups as they appear. */
  async pickOnScreen(answers: AnswerSet): Promise<void> {
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
  }

  async answerScreen(answers: AnswerSet): Promise<void> {
    await this.pickOnScreen(answers);
    await this.continue();
  }

  /** Answers each question from the current screen on, until `until` is shown or the check has stopped. */
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

  /** The same walk in one step inside the page, for journeys that start at its end. */
  async jump(answers: AnswerSet, until: string = 'notes'): Promise<void> {
    await this.#at.locator('body').evaluate(jump, { answers, until });
  }

  #ids(selector: string, attribute: string): Promise<string[]> {
    return this.#at
      .locator(selector)
      .evaluateAll((all, name) => all.map((each) => each.getAttribute(name) ?? ''), attribute);
  }
}
