import { everyPage } from './pages.ts';
import { everyState } from './states.ts';
import type { Person, Walker } from './walker.ts';

/** Somewhere to look at: a state of the check, its failure, or a page beside it. */
export interface Place {
  readonly name: string;
  readonly go: (walker: Walker, person: Person) => Promise<void>;
}

export const everyPlace = (): readonly Place[] => [
  ...everyState().map((state): Place => ({
    name: state.name,
    go: (walker, person) => walker.arrive(state, person),
  })),
  { name: 'a failure', go: (walker) => walker.arriveAtFailure() },
  ...everyPage().map((path): Place => ({ name: path, go: (walker) => walker.open(path) })),
];
