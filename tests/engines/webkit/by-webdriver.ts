import { By, Key as Code, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Browser, Key } from '../browser.ts';

const codes: Readonly<Record<Key, string>> = {
  Tab: Code.TAB,
  Enter: Code.ENTER,
  Space: Code.SPACE,
  ArrowDown: Code.ARROW_DOWN,
  Escape: Code.ESCAPE,
};

/** WebKitGTK. */
export class ByWebDriver implements Browser {
  readonly #driver: WebDriver;
  readonly #base: string;
  #frame: WebElement | undefined;
  /** Tabs that were open before the one that everything happens in. */
  readonly #left = new Set<string>();

  constructor(driver: WebDriver, base: string) {
    this.#driver = driver;
    this.#base = base;
  }

  async open(address: string): Promise<void> {
    await this.leaveFrame();
    await this.#driver.get(new URL(address, this.#base).href);
  }

  reload(): Promise<void> {
    return this.#driver.navigate().refresh();
  }

  back(): Promise<void> {
    return this.#driver.navigate().back();
  }

  forward(): Promise<void> {
    return this.#driver.navigate().forward();
  }

  async click(selector: string): Promise<void> {
    if (this.#frame) await this.#bringIntoView(selector, this.#frame);
    await this.#driver.findElement(By.css(selector)).click();
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#driver.actions().move({ x, y }).click().perform();
  }

  /** The driver scrolls inside the frame but not the embedding page, where a click below the window is lost. */
  async #bringIntoView(selector: string, frame: WebElement): Promise<void> {
    const driver = this.#driver;
    const top = await driver.executeScript((at: string) => {
      const element = document.querySelector(at);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element?.getBoundingClientRect().top ?? 0;
    }, selector);
    await driver.switchTo().defaultContent();
    await driver.executeScript(scrollTo, frame, top);
    await driver.switchTo().frame(frame);
  }

  press(key: Key): Promise<void> {
    return this.#driver.actions().sendKeys(codes[key]).perform();
  }

  type(text: string): Promise<void> {
    return this.#driver.actions().sendKeys(text).perform();
  }

  run<Given, Result>(inPage: (body: HTMLElement, given: Given) => Result | Promise<Result>, given: Given) {
    const script = `return (${inPage.toString()})(document.body, arguments[0])`;
    return this.#driver.executeScript<Result>(script, given);
  }

  async load(script: string): Promise<void> {
    await this.#driver.executeScript(script);
  }

  async enterFrame(): Promise<void> {
    const frame = await this.#driver.wait(() => this.#driver.executeScript<WebElement | null>(onlyFrame));
    if (!frame) throw new Error('the page holds no frame');
    await this.#driver.switchTo().frame(frame);
    this.#frame = frame;
  }

  leaveFrame(): Promise<void> {
    this.#frame = undefined;
    return this.#driver.switchTo().defaultContent();
  }

  async enterNewTab(): Promise<void> {
    const driver = this.#driver;
    this.#left.add(await driver.getWindowHandle());
    const opened = await driver.wait(async () =>
      (await driver.getAllWindowHandles()).find((each) => !this.#left.has(each)),
    );
    this.#frame = undefined;
    await driver.switchTo().window(opened ?? '');
  }
}

/** Runs in the page: the frame may be in the shadow root of the clinic's element. */
function onlyFrame(): HTMLIFrameElement | null {
  const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  for (const root of roots) {
    const frame = root?.querySelector('iframe');
    if (frame) return frame;
  }
  return null;
}

/** Runs in the page: scrolls the given offset in the frame to the middle of the window. */
function scrollTo(frame: HTMLElement, top: number): void {
  window.scrollBy({ top: frame.getBoundingClientRect().top + top - innerHeight / 2, behavior: 'instant' });
}
