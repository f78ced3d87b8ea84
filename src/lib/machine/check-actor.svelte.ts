import { createActor, type SnapshotFrom } from 'xstate';
import type { Questionnaire } from '../engine/schema.ts';
import { createCheckMachine, type CheckContext, type CheckEvent, type CheckMachine } from './machine.ts';

type Snapshot = SnapshotFrom<CheckMachine>;

/**
 * The running check as reactive state: reading `state` or `context` tracks it, `send` dispatches an event. It holds
 * nothing else.
 */
export class CheckActor {
  readonly #actor;
  #snapshot;
  /** What the chart threw. Its actor has stopped by then, and ignores every event. */
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

  /** Rethrows what the chart threw, so that the failure screen is rendered, not a screen that no longer responds. */
  get #current(): Snapshot {
    if (this.#error !== undefined) throw this.#error;
    return this.#snapshot;
  }
}
