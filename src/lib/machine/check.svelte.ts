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

  /** Takes what this patient told the same check on another page. Only the chart moves on from there. */
  take(told: Partial<Pick<CheckContext, 'answers' | 'drafts'>>): void {
    this.#snapshot = { ...this.#snapshot, context: { ...this.context, ...told } };
  }

  send(event: CheckEvent): void {
    [this.#snapshot] = transition(this.#machine, this.#snapshot, event);
  }
}
