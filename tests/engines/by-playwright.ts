import { expect, type Frame, type Page } from '@playwright/test';
import type { Browser, Key } from './browser.ts';

/** Chromium and Firefox. */
export class ByPlaywright implements Browser {
  #page: Page;
  #frame: Frame;

  constructor(page: Page) {
    this.#page = page;
    this.#frame = page.mainFrame();
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  click(selector: string): Promise<void> {
    return this.#frame.locator(selector).click();
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  press(key: Key): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  run<Given, Result>(
    inPage: (body: HTMLElement, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    return this.#frame.evaluate(`(${inPage.toString()})(document.body, ${JSON.stringify(given)})`);
  }

  async load(script: string): Promise<void> {
    await this.#frame.evaluate(`${script};0`);
  }

  async enterFrame(): Promise<void> {
    await this.#page.frameLocator('iframe').first().locator('body').waitFor();
    const [, frame] = this.#page.frames();
    if (!frame) throw new Error('the page holds no frame');
    this.#frame = frame;
  }

  async leaveFrame(): Promise<void> {
    this.#frame = this.#page.mainFrame();
  }

  async enterNewTab(): Promise<void> {
    const newest = () => this.#page.context().pages().at(-1) ?? this.#page;
    await expect.poll(() => newest() === this.#page).toBe(false);
    this.#page = newest();
    this.#frame = this.#page.mainFrame();
  }
}
