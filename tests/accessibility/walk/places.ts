import { pseudoLocales } from '../../support/data/pseudo.ts';
import { everyPage } from './pages.ts';
import { everyState } from './states.ts';
import { spoken, type Language } from './variants.ts';
import type { Person, Walker } from './walker.ts';

/** Somewhere to look at: a state of the check, its failure, or a page beside it. */
export interface Place {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly go: (walker: Walker, person: Person, language?: Language) => Promise<void>;
}

const all: readonly Language[] = [...spoken, ...pseudoLocales];

export const everyPlace = (): readonly Place[] => [
  ...everyState().map((state): Place => ({
    name: state.name,
    languages: all,
    go: (walker, person, language) => walker.arrive(state, person, language),
  })),
  {
    name: 'a failure',
    languages: spoken,
    go: (walker, _person, language) => walker.arriveAtFailure(language),
  },
  ...everyPage().map(({ name, languages, pathIn }): Place => ({
    name,
    languages,
    go: (walker, _person, language = 'en') => walker.open(pathIn(language)),
  })),
];
