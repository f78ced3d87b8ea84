/** What is measured: the whole check, one of its screens, or a page to read. */
export type Scope = 'whole' | 'screen' | 'page';

export interface Score {
  readonly name: string;
  /** `english` are the same texts in English. */
  readonly of: (texts: readonly string[], english: readonly string[]) => number;
  /** The limit for a scope; a scope without one is not measured by this score. */
  readonly limit: Partial<Record<Scope, number>>;
  /** A grade must not be above its limit; an ease must not be below it. */
  readonly worse: 'above' | 'below';
}

/** How plain a language is. Each language brings its own formulas, its own unit of length and its own limits. */
export interface Measure {
  readonly sentencesIn: (text: string) => readonly string[];
  readonly lengthOf: (sentence: string) => number;
  /** The unit in which a sentence is measured: words, or characters where nothing stands between words. */
  readonly unit: string;
  readonly longest: number;
  readonly scores: readonly Score[];
  readonly isDoubleNegative: (sentence: string) => boolean;
  /** Words that a reader may not know; `known` are the words and phrases that the glossary explains. */
  readonly hardWordsIn: (text: string, known: readonly string[]) => readonly string[];
  /** Everyday words that no text needs. */
  readonly unusedIn: (texts: readonly string[]) => readonly string[];
}
