import { coarseHeights, heightFor, heights, hello, type FromCheck, type ToCheck } from './messages.ts';

const erasing: ToCheck = 'erase';
const asking: ToCheck = 'tellFinished';

/** The check's end of the channel to the page around it. Without such a page it does nothing. */
export class Host {
  readonly #erase: () => void;
  #port: MessagePort | undefined;
  /** What the screens before the notes needed so far. */
  #height = 0;
  /** What the notes need while they are shown: more or less, as something in them is opened and closed. */
  #forNotes = 0;
  #areNotesShown = false;
  #asked = 0;
  #finished = false;
  /** The page around asked to be told when notes are reached. */
  #tellsFinished = false;

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
      if (data === asking) this.#tellsFinished = true;
    };
    document.documentElement.classList.add('fitted');
    this.#tell('ready');
    new ResizeObserver(() => this.#fit()).observe(document.body);
  }

  /**
   * Before the notes the check only grows until it is erased: going back and forth tells nothing. Whoever leaves the notes
   * gets the height from before them, which has been told already.
   */
  #fit(): void {
    const foot = document.querySelector('.page > :last-child');
    const end = foot ? foot.getBoundingClientRect().bottom + scrollY + 64 : 0;
    if (this.#areNotesShown) this.#forNotes = heightFor(end, heights);
    else this.#height = Math.max(this.#height, heightFor(end, coarseHeights));
    const height = Math.max(this.#height, this.#forNotes);
    if (height !== this.#asked) this.#tell((this.#asked = height));
  }

  #tell(message: FromCheck): void {
    this.#port?.postMessage(message);
  }

  /** Another screen is shown. */
  stepped(kind: string): void {
    if (!this.#port) return;
    this.#areNotesShown = kind === 'notes';
    if (!this.#areNotesShown) this.#forNotes = 0;
    if (kind === 'start') {
      this.#height = 0;
      this.#asked = 0;
      this.#finished = false;
    }
    this.#fit();
    this.#tell('step');
    if (kind !== 'notes' || this.#finished || !this.#tellsFinished) return;
    this.#finished = true;
    this.#tell('finished');
  }
}
