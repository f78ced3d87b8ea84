import { baseByLink } from './base.ts';
import { hello, isFromCheck, type ToCheck } from './messages.ts';
import { allowed, sandbox } from './sandbox.ts';
import { frameWords, localeMeant } from './words.ts';

const name = 'mild-check';

/** A check answers at once. A host that may not be framed here, or that is down, never answers. In milliseconds. */
const patience = 5000;

/**
 * As wide as there is room, also where a page centers its items: there it would be as wide as its link. In print the
 * frame would be cut off after its first page, followed by empty sheets.
 */
const ownStyle =
  ':host { box-sizing: border-box; inline-size: 100% } @media print { iframe, .absent { display: none !important } .print { display: block !important } }';

/**
 * `<mild-check clinic lang>`: the check in the same frame as the plain snippet, as tall as its content. `base` is the
 * site with the check, for an element without a link. Only with the attribute `tell-finished` is the page notified
 * that someone reached the notes, because that reveals something about the visitor.
 */
export function defineMildCheck(base: URL | undefined): void {
  if (!customElements.get(name)) customElements.define(name, elementFor(base));
}

const elementFor = (loaderBase: URL | undefined) =>
  class MildCheck extends HTMLElement {
    static readonly observedAttributes = ['clinic', 'lang'];
    #frame: HTMLIFrameElement | undefined;
    #port: MessagePort | undefined;
    /** The frame whose check has answered. */
    #alive: HTMLIFrameElement | undefined;
    #waiting: ReturnType<typeof setTimeout> | undefined;
    readonly #absence = document.createElement('p');

    /** The link inside may not have been parsed yet. */
    connectedCallback(): void {
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#show(), { once: true });
      else this.#show();
    }

    disconnectedCallback(): void {
      this.#port?.close();
      clearTimeout(this.#waiting);
    }

    /** Moved by `moveBefore`, which keeps the frame and its answers: without this the channel would be closed. */
    connectedMoveCallback(): void {}

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
      // Without a language, a link to the clinic's list of languages, which opens in a new tab.
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
     * A frame with an opaque origin cannot be addressed by origin: whatever document is in it gets a channel, and
     * nothing is sent before it answers. A frame also fires `load` when its history moved. Then the same check is in it
     * and does not answer again.
     */
    #greet(frame: HTMLIFrameElement): void {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.#hear(frame, port1, data);
      frame.contentWindow?.postMessage(hello, '*', [port2]);
    }

    /** In place of a page that may not be framed, browsers show an error of their own, without an event. */
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

    /** Another check was loaded into the frame. */
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
    style.replaceSync(ownStyle);
    root.adoptedStyleSheets = [style];
  } catch {
    // An old browser prints the frame itself.
  }
  return root;
}

/** The height of the fixed or sticky bars of the page that cover the element's top. */
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

/** The snippet's own link, or a substitute: white space alone would suppress a slot's fallback content. */
function linkIn(element: Element, address: string, lang: string): HTMLElement {
  if (element.childElementCount > 0 || element.textContent.trim() !== '')
    return document.createElement('slot');
  const link = document.createElement('a');
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer', lang });
  link.textContent = frameWords(lang).open;
  return link;
}
