import { hello, isFromCheck, type ToCheck } from './messages.ts';
import { allowed, sandbox } from './sandbox.ts';
import { frameWords } from './words.ts';

const name = 'mild-check';

/** A check answers at once. From a host that may not be framed here, or that is down, nothing ever does. */
const patience = 5000;

/** `<mild-check clinic lang>`: the check in the same frame as the plain snippet, as tall as it needs to be. */
export function defineMildCheck(base: URL): void {
  if (!customElements.get(name)) customElements.define(name, elementFor(base));
}

const elementFor = (base: URL) =>
  class MildCheck extends HTMLElement {
    static readonly observedAttributes = ['clinic', 'lang'];
    #frame: HTMLIFrameElement | undefined;
    #port: MessagePort | undefined;
    /** The frame that a check answered from. */
    #alive: HTMLIFrameElement | undefined;
    #waiting: ReturnType<typeof setTimeout> | undefined;
    readonly #absence = document.createElement('p');

    connectedCallback(): void {
      this.#show();
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
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      if (!clinic || !lang) return root.replaceChildren(document.createElement('slot'));
      const address = new URL(`${clinic}/${lang}/`, base).href;
      if (this.#frame?.isConnected && this.#frame.src === address) return;
      this.#frame = this.#frameOf(address, lang);
      this.style.display ||= 'block';
      this.#absence.lang = lang;
      this.#absence.hidden = true;
      root.replaceChildren(this.#frame, this.#absence, linkTo(address, lang));
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
      else this.dispatchEvent(new Event(`${name}:${data}`, { bubbles: true }));
    }

    /** Another check came into the frame. */
    #adopt(frame: HTMLIFrameElement, port: MessagePort): void {
      clearTimeout(this.#waiting);
      this.#alive = frame;
      this.#setPresent(frame, true);
      if (this.#port) this.#showTop();
      this.#port?.close();
      this.#port = port;
    }

    #showTop(): void {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    }
  };

function linkTo(address: string, lang: string): HTMLElement {
  const slot = document.createElement('slot');
  const link = document.createElement('a');
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer', lang });
  link.textContent = frameWords(lang).open;
  slot.append(link);
  return slot;
}
