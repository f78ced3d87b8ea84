import { fill } from '../i18n/overlay.ts';
import type { QuestionWords, Words } from '../i18n/words.ts';
import type { Entry } from './document.ts';
import type { Fact } from './sheet.ts';

/** How the printed notes put answers into words. */
export class Said {
  readonly words: Words;
  readonly #own: Words;

  /** `own` are the words in which the patient picked: where they are others, they stand behind what was picked. */
  constructor(words: Words, own = words) {
    this.words = words;
    this.#own = own;
  }

  label(question: string): string {
    return this.#of(question).printedLabel ?? this.#of(question).label;
  }

  /** The short printed words of what was picked. */
  terse({ question, picks }: Entry): string {
    return picks.map((pick) => this.#printed(question, pick)).join('; ');
  }

  fact(entry: Entry): Fact {
    return { label: this.label(entry.question), value: this.terse(entry) };
  }

  /** In the patient's own words, but for "None of these" and "Not sure". */
  quoted({ question, picks }: Entry): Fact {
    const value = picks
      .map((pick) =>
        isPlain(pick)
          ? this.#printed(question, pick)
          : fill(this.words.notes.quote, { text: this.#full(question, pick) }),
      )
      .join(' ');
    return { label: this.label(question), value };
  }

  /** What was picked in full, or the words for nothing picked and for not asked. */
  list(entry: Entry | undefined, none: string): string {
    if (!entry) return this.words.notes.notAsked;
    return entry.picks.includes('none') ? none : this.names(entry.question, entry.picks);
  }

  names(question: string, picks: readonly string[]): string {
    return picks.map((pick) => this.#full(question, pick)).join('; ');
  }

  #of(question: string): QuestionWords {
    return this.words.questions[question] as QuestionWords;
  }

  #full(question: string, pick: string): string {
    return this.#both(question, pick, this.#of(question).options[pick] ?? '');
  }

  #printed(question: string, pick: string): string {
    const printed = this.#of(question).optionsPrinted?.[pick];
    return printed === undefined ? this.#full(question, pick) : this.#both(question, pick, printed);
  }

  /** The patient's words are set apart (U+2068, U+2069), so that another direction does not reach the words around. */
  #both(question: string, pick: string, text: string): string {
    const own = this.#own === this.words ? undefined : this.#own.questions[question]?.options[pick];
    return own === undefined ? text : `${text} (\u2068${own}\u2069)`;
  }
}

const isPlain = (pick: string) => pick === 'none' || pick === 'unsure';
