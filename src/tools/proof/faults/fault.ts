import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckMachine } from '../../../lib/machine/machine.ts';

/** A small fault of the kind that a slip produces, in the rules or in the chart. */
export interface Fault {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  readonly machine: CheckMachine;
  /** Whether it is in the rules, and whether it may lead a patient another way through the chart. */
  readonly changes: { readonly rules: boolean; readonly chart: boolean };
}
