/** Printed in front of an open point: a box to tick off by pen. */
export const BOX = '\u2610';

/** A text of the page as a record stores it: the list of open points is there in full and needs no boxes. */
export const unboxed = (text: string): string => text.replaceAll(`${BOX} `, '');

/** Every line of a list to tick off, including those whose box is beside an answer. */
export const everyTick = ({ items, elsewhere }: Extract<Block, { kind: 'ticks' }>): readonly string[] => [
  ...(elsewhere?.items ?? []),
  ...items,
];

/** A labelled answer. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Printed before the others. */
  readonly first?: true;
}

/** A piece of a page of the notes, in words. Screen, paper and plain text all show the same pieces. */
export type Block =
  | { readonly kind: 'line'; readonly strong?: string; readonly text?: string }
  /** Reference material, in small type. */
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly blanks?: readonly string[] }
  /** Facts in columns, with their names or without; `more` follows the value. */
  | {
      readonly kind: 'table';
      readonly columns?: readonly string[];
      readonly rows: readonly (Fact & { readonly more: string })[];
    }
  /** A row for each criterion: what was found, and the evidence for it. */
  | {
      readonly kind: 'criteria';
      readonly columns: readonly string[];
      readonly rows: readonly (Fact & { readonly blocks: readonly Block[] })[];
    }
  /** Fields to fill in by pen, each with its own blank. */
  | { readonly kind: 'fields'; readonly items: readonly string[] }
  /**
   * Lines to tick off by pen. `elsewhere` have their box beside an answer, which `line` points out: a record lists
   * them too.
   */
  | {
      readonly kind: 'ticks';
      readonly items: readonly string[];
      readonly elsewhere?: { readonly line: string; readonly items: readonly string[] };
    }
  | { readonly kind: 'lines'; readonly items: readonly string[] }
  /** Lines to write on by pen. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  | { readonly kind: 'flag'; readonly blocks: readonly Block[] };

export interface SheetSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** One page of the notes in the words of a language. */
export interface Sheet {
  readonly id: 'physician' | 'patient';
  readonly title: string;
  /** Why this page is not for patients yet; empty if it is. */
  readonly draft: string;
  readonly lead: readonly Block[];
  readonly sections: readonly SheetSection[];
  readonly fine: readonly string[];
  readonly foot: readonly string[];
  /** The heading under which a page that is too long goes on to another sheet. */
  readonly continued?: string;
  /** The language of the page, if it differs from the document around it. */
  readonly locale?: string;
}

/** The code of the answers, and the text beside it. */
export interface SheetCode {
  readonly text: string;
  readonly picture: string;
  readonly check: string;
}

export interface NotesSheets {
  readonly code: SheetCode;
  readonly codeLine: Fact;
  readonly physician: Sheet;
  readonly patient: Sheet;
}

/** What the notes state about themselves, in the language of `words`. */
export interface About {
  readonly date: string;
  readonly language: string;
  readonly code: string;
  /** The notice that no translator has reviewed the translation, if so. */
  readonly notice: string;
}
