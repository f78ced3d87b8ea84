import { createActor, type SnapshotFrom } from 'xstate';
import type { Questionnaire } from '../engine/schema.ts';
import { createCheckMachine, type CheckContext, type CheckEvent, type CheckMachine } from './machine.ts';

type Snapshot = SnapshotFrom<CheckMachine>;

/** The running check as a rune: reading `state` or `context` tracks it, `send` moves it on. It holds nothing else. */
export class CheckActor {
  readonly #actor;
  #snapshot;
  /** What the chart threw. Its actor has stopped then, and no press would do anything. */
  #error: unknown;

  constructor(questionnaire: Questionnaire) {
    this.#actor = createActor(createCheckMachine(questionnaire));
    this.#snapshot = $state.raw(this.#actor.getSnapshot());
    this.#error = $state.raw<unknown>();
    this.#start();
  }

  get state(): string {
    return String(this.#current.value);
  }

  get context(): CheckContext {
    return this.#current.context;
  }

  send(event: CheckEvent): void {
    this.#actor.send(event);
  }

  #start(): void {
    this.#actor.subscribe({
      next: (snapshot) => (this.#snapshot = snapshot),
      error: (error) => (this.#error = error),
    });
    this.#snapshot = this.#actor.start().getSnapshot();
  }

  /** Throws what the chart threw: whoever draws the check shows that it failed, not a screen that hears no press. */
  get #current(): Snapshot {
    if (this.#error !== undefined) throw this.#error;
    return this.#snapshot;
  }
}
