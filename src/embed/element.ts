import { baseByLink } from './base.ts';
import { hello, isFromCheck, type ToCheck } from './messages.ts';
import { allowed, sandbox } from './sandbox.ts';
import { frameWords, localeMeant } from './words.ts';

const name = 'mild-check';

/** A check answers at once. From a host that may not be framed here, or that is down, nothing ever does. */
const patience = 5000;

/** On paper the frame would be cut where its first page ends, with empty sheets after it. */
const onPaper =
  '@media print { iframe, .absent { display: none !important } .print { display: block !important } }';

/**
 * `<mild-check clinic lang>`: the check in the same frame as the plain snippet, as tall as it needs to be. `base` is where
 * the site with the check is, for an element without a link that says so. Only with the attribute `tell-finished` the page
 * hears that someone reached the notes: that a visitor did says something about them.
 */
export function defineMildCheck(base: URL | undefined): void {
  if (!customElements.get(name)) customElements.define(name, elementFor(base));
}

const elementFor = (loaderBase: URL | undefined) =>
  class MildCheck extends HTMLElement {
    static readonly observedAttributes = ['clinic', 'lang'];
    #frame: HTMLIFrameElement | undefined;
    #port: MessagePort | undefined;
    /** The frame that a check answered from. */
    #alive: HTMLIFrameElement | undefined;
    #waiting: ReturnType<typeof setTimeout> | undefined;
    readonly #absence = document.createElement('p');

    /** The link inside may not have been read yet. */
    connectedCallback(): void {
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#show(), { once: true });
      else this.#show();
    }

    disconnectedCallback(): void {
      this.#port?.close();
      clearTimeout(this.#waiting);
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#show();
    }

    /** Erases the answers and shows the start. */
    erase(): void {
      const message: ToCheck = 'erase';
      this.#port?.postMessage(message);
    }

    #show(): void {
      const { clinic, lang } = this.#asked();
      const root = this.shadowRoot ?? rootOf(this);
      const base = clinic === undefined ? undefined : (baseByLink(this, clinic) ?? loaderBase);
      if (!clinic || !base) {
        if (clinic)
          console.error(`<${name}> needs the link of its snippet inside: it says where the check is`);
        return root.replaceChildren(document.createElement('slot'));
      }
      const locale = localeMeant(lang ?? '');
      const address = new URL(locale === undefined ? `${clinic}/` : `${clinic}/${locale}/`, base).href;
      // The clinic's own list of languages opens in a tab.
      if (locale === undefined) return root.replaceChildren(linkIn(this, address, 'en'));
      if (this.#frame?.isConnected && this.#frame.src === address) return;
      this.#frame = this.#frameOf(address, locale);
      this.style.display ||= 'block';
      this.#absence.lang = locale;
      this.#absence.className = 'absent';
      this.#absence.hidden = true;
      root.replaceChildren(
        this.#frame,
        this.#absence,
        inPrint(address, locale),
        linkIn(this, address, locale),
      );
    }

    #asked() {
      const attributeOf = (attribute: string) => /^[\w-]+$/.exec(this.getAttribute(attribute) ?? '')?.[0];
      return { clinic: attributeOf('clinic'), lang: attributeOf('lang') };
    }

    #frameOf(address: string, lang: string): HTMLIFrameElement {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.allow = allowed;
      frame.referrerPolicy = 'no-referrer';
      frame.title = frameWords(lang).title;
      frame.lang = lang;
      frame.loading = 'lazy';
      frame.style.cssText = 'display:block;width:100%;height:900px;border:0';
      frame.addEventListener('load', () => {
        this.#greet(frame);
        this.#expect(frame);
      });
      frame.src = address;
      return frame;
    }

    /**
     * A frame without an origin can't be named: whoever is in it gets a channel, and nothing is said before it answers.
     * A frame also says that it loaded when its history moved. Then the same check is in it, and stays silent.
     */
    #greet(frame: HTMLIFrameElement): void {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.#hear(frame, port1, data);
      frame.contentWindow?.postMessage(hello, '*', [port2]);
    }

    /** In place of a page that may not be framed, browsers show a box of their own, and tell nobody. */
    #expect(frame: HTMLIFrameElement): void {
      clearTimeout(this.#waiting);
      if (this.#alive !== frame) this.#waiting = setTimeout(() => this.#setPresent(frame, false), patience);
    }

    #setPresent(frame: HTMLIFrameElement, isPresent: boolean): void {
      frame.style.display = isPresent ? 'block' : 'none';
      this.#absence.hidden = isPresent;
      this.#absence.textContent = isPresent ? '' : frameWords(frame.lang).absent;
    }

    #hear(frame: HTMLIFrameElement, port: MessagePort, data: unknown): void {
      if (frame !== this.#frame || !isFromCheck(data)) return;
      if (data === 'ready' && port !== this.#port) this.#adopt(frame, port);
      if (port !== this.#port) return;
      if (typeof data === 'number') frame.style.height = `${data}px`;
      else if (data === 'step') this.#showTop();
      else if (data !== 'finished' || this.#asksForFinish())
        this.dispatchEvent(new Event(`${name}:${data}`, { bubbles: true }));
    }

    /** Another check came into the frame. */
    #adopt(frame: HTMLIFrameElement, port: MessagePort): void {
      clearTimeout(this.#waiting);
      this.#alive = frame;
      this.#setPresent(frame, true);
      if (this.#port) this.#showTop();
      this.#port?.close();
      this.#port = port;
      const asking: ToCheck = 'tellFinished';
      if (this.#asksForFinish()) port.postMessage(asking);
    }

    #asksForFinish = (): boolean => this.hasAttribute('tell-finished');

    #showTop(): void {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ behavior: 'instant' });
      scrollBy({ top: -coveredAtTop(this), behavior: 'instant' });
    }
  };

function rootOf(element: Element): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  try {
    const style = new CSSStyleSheet();
    style.replaceSync(onPaper);
    root.adoptedStyleSheets = [style];
  } catch {
    // An old browser prints the frame as it is.
  }
  return root;
}

/** How much of the element's top lies under a bar of the page, which stays where it is when people scroll. */
function coveredAtTop(element: Element): number {
  const { top, left, width, height } = element.getBoundingClientRect();
  const from = Math.max(top, 0);
  const to = Math.min(top + height, innerHeight / 2);
  for (let y = from; y < to; y += 4) {
    const seen = document.elementFromPoint(left + width / 2, y);
    if (!seen || seen === element || seen.contains(element)) return y - from;
  }
  return 0;
}

function inPrint(address: string, locale: string): HTMLElement {
  const words = document.createElement('p');
  Object.assign(words, { className: 'print', lang: locale, hidden: true });
  words.textContent = `${frameWords(locale).print} ${address}`;
  return words;
}

/** The snippet's own link, or one in its place: white space alone would take the place of what a slot holds. */
function linkIn(element: Element, address: string, lang: string): HTMLElement {
  if (element.childElementCount > 0 || element.textContent.trim() !== '')
    return document.createElement('slot');
  const link = document.createElement('a');
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer', lang });
  link.textContent = frameWords(lang).open;
  return link;
}
