import { initialTransition, transition } from 'xstate';
import type { Questionnaire } from '../engine/schema.ts';
import { createCheckMachine, type CheckContext, type CheckEvent } from './machine.ts';

/** The running check as a rune: reading `context` follows it, `send` moves it on. It holds nothing else. */
export class Check {
  readonly #machine;
  #snapshot;

  constructor(questionnaire: Questionnaire) {
    this.#machine = createCheckMachine(questionnaire);
    this.#snapshot = $state.raw(initialTransition(this.#machine)[0]);
  }

  get state(): string {
    return String(this.#snapshot.value);
  }

  get context(): CheckContext {
    return this.#snapshot.context;
  }

  send(event: CheckEvent): void {
    [this.#snapshot] = transition(this.#machine, this.#snapshot, event);
  }
}
