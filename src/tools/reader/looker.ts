import { LONGEST_WAIT } from './limits.ts';
import type { LookResult } from './look.ts';
import type { DeskWorker } from './worker-assets.ts';

export type Request = { readonly file: Blob } | { readonly frame: ImageBitmap };

/**
 * Looks for codes in a worker, so that a file that takes forever blocks nothing: it is aborted after `LONGEST_WAIT`.
 * One request at a time; a new one cancels the one before, whose promise never settles.
 */
export class Looker {
  readonly #start: () => DeskWorker;
  #desk: DeskWorker | undefined;
  #isBusy = false;

  constructor(start: () => DeskWorker) {
    this.#start = start;
  }

  look(request: Request): Promise<LookResult> {
    if (this.#isBusy) this.stop();
    this.#isBusy = true;
    const desk = (this.#desk ??= this.#start());
    return new Promise((resolve) => {
      const answer = (found: LookResult) => {
        clearTimeout(wait);
        if (desk !== this.#desk) return;
        this.#isBusy = false;
        resolve(found);
      };
      const giveUp = (found: LookResult) => {
        answer(found);
        if (desk === this.#desk) this.stop();
      };
      const wait = setTimeout(() => giveUp({ problem: 'tooSlow' }), LONGEST_WAIT);
      desk.port.onmessage = ({ data }: MessageEvent<LookResult>) => answer(data);
      desk.worker.onerror = () => giveUp({ problem: 'failed' });
      desk.port.postMessage(request, 'frame' in request ? [request.frame] : []);
    });
  }

  stop(): void {
    this.#desk?.worker.terminate();
    this.#desk = undefined;
    this.#isBusy = false;
  }
}
