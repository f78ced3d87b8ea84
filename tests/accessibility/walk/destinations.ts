import { pseudoLocales } from '../../support/data/pseudo.ts';
import { everyPage } from './pages.ts';
import { everyState } from './states.ts';
import { spoken, type Language } from './variants.ts';
import type { Person, Walker } from './walker.ts';

/** Somewhere to look at: a state of the check, its failure, or a page beside it. */
export interface Destination {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly go: (walker: Walker, person: Person, language?: Language) => Promise<void>;
}

const all: readonly Language[] = [...spoken, ...pseudoLocales];

export const everyDestination = (): readonly Destination[] => [
  ...everyState().map((state): Destination => ({
    name: state.name,
    languages: all,
    go: (walker, person, language) => walker.walkTo(state, person, language),
  })),
  {
    name: 'a failure',
    languages: spoken,
    go: (walker, _person, language) => walker.walkToFailure(language),
  },
  ...everyPage().map(({ name, languages, pathIn }): Destination => ({
    name,
    languages,
    go: (walker, _person, language = 'en') => walker.open(pathIn(language)),
  })),
];
