import { coarseHeights, heightFor, heights, hello, type FromCheck, type ToCheck } from './messages.ts';

const erasing: ToCheck = 'erase';
const asking: ToCheck = 'tellFinished';
/** No screen is as narrow, in px. */
const NARROW = 150;

/** The check's end of the channel to the embedding page. Without such a page it does nothing. */
export class Host {
  readonly #erase: () => void;
  #port: MessagePort | undefined;
  /** The maximum height of the screens before the notes so far. */
  #height = 0;
  /** The height of the notes while they are shown: it changes as something in them is opened and closed. */
  #forNotes = 0;
  #areNotesShown = false;
  #asked = 0;
  #finished = false;
  /** Whether the embedding page asked to be notified when notes are reached. */
  #tellsFinished = false;

  constructor(erase: () => void) {
    this.#erase = erase;
    if (typeof window === 'undefined' || parent === window) return;
    document.documentElement.classList.add('framed');
    addEventListener('message', ({ source, data, ports: [port] }) => {
      if (!this.#port && source === parent && data === hello && port) this.#answer(port);
    });
  }

  /** Only the first page that sends a message is answered. */
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
   * Before the notes the height only grows until the check is erased, so that going back and forth reveals nothing.
   * Leaving the notes restores the height from before them, which has been sent already.
   */
  #fit(): void {
    // In a closed tab or accordion of the embedding page each word would need a line.
    if (innerWidth < NARROW) return;
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
