import { heightFor, hello, type FromCheck, type ToCheck } from './messages.ts';

const erasing: ToCheck = 'erase';

/** The check's end of the channel to the page around it. Without such a page it does nothing. */
export class Host {
  readonly #erase: () => void;
  #port: MessagePort | undefined;
  #height = 0;
  #finished = false;

  constructor(erase: () => void) {
    this.#erase = erase;
    if (typeof window === 'undefined' || parent === window) return;
    document.documentElement.classList.add('framed');
    addEventListener('message', ({ source, data, ports: [port] }) => {
      if (!this.#port && source === parent && data === hello && port) this.#answer(port);
    });
  }

  /** Only the page that speaks first is answered. */
  #answer(port: MessagePort): void {
    this.#port = port;
    port.onmessage = ({ data }) => {
      if (data === erasing) this.#erase();
    };
    document.documentElement.classList.add('fitted');
    this.#tell('ready');
    new ResizeObserver(() => this.#fit()).observe(document.body);
  }

  /** The check only grows until it is erased: going back and forth tells nothing. */
  #fit(): void {
    const foot = document.querySelector('.page > :last-child');
    const end = foot ? foot.getBoundingClientRect().bottom + scrollY + 64 : 0;
    const height = heightFor(end);
    if (height > this.#height) this.#tell((this.#height = height));
  }

  #tell(message: FromCheck): void {
    this.#port?.postMessage(message);
  }

  /** Another screen is shown. */
  stepped(kind: string): void {
    if (!this.#port) return;
    if (kind === 'start') {
      this.#height = 0;
      this.#finished = false;
    }
    this.#fit();
    this.#tell('step');
    if (kind !== 'notes' || this.#finished) return;
    this.#finished = true;
    this.#tell('finished');
  }
}
