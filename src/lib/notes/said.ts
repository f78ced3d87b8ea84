import { fill } from '../i18n/overlay.ts';
import type { QuestionWords, Words } from '../i18n/words.ts';
import type { Entry } from './document.ts';
import type { Fact } from './sheet.ts';

/** How the printed notes put answers into words. */
export class Said {
  readonly words: Words;

  constructor(words: Words) {
    this.words = words;
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
    return this.#of(question).options[pick] ?? '';
  }

  #printed(question: string, pick: string): string {
    return this.#of(question).optionsPrinted?.[pick] ?? this.#full(question, pick);
  }
}

const isPlain = (pick: string) => pick === 'none' || pick === 'unsure';
