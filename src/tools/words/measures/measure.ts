/** What is measured: the whole check, one of its screens, or a page to read. */
export type Scope = 'whole' | 'screen' | 'page';

export interface Score {
  readonly name: string;
  /** `english` are the same texts in English. */
  readonly of: (texts: readonly string[], english: readonly string[]) => number;
  /** The limit for a scope; this score does not apply to a scope without one. */
  readonly limit: Partial<Record<Scope, number>>;
  /** A grade level must not be above its limit; a reading ease must not be below it. */
  readonly worse: 'above' | 'below';
}

/** How plainness is measured in a language: its formulas, unit of length and limits. */
export interface Measure {
  readonly sentencesIn: (text: string) => readonly string[];
  readonly lengthOf: (sentence: string) => number;
  /** The unit of sentence length: words, or characters in a script without spaces. */
  readonly unit: string;
  readonly longest: number;
  readonly scores: readonly Score[];
  readonly isDoubleNegative: (sentence: string) => boolean;
  /** Words that a reader may not know; `known` are the words and phrases that the glossary explains. */
  readonly hardWordsIn: (text: string, known: readonly string[]) => readonly string[];
  /** Listed everyday words that no text uses. */
  readonly unusedIn: (texts: readonly string[]) => readonly string[];
}
