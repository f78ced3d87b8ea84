import type { Visit } from './visit.ts';

export interface Journey {
  readonly name: string;
  /** Too long for every test. */
  readonly long?: boolean;
  readonly go: (visit: Visit, base: string) => Promise<void>;
}
