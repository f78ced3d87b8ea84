import type { Pick as Picked } from '../engine/answers.ts';
import { fill } from '../i18n/overlay.ts';
import type { QuestionWords, Words } from '../i18n/words.ts';
import type { PrintedAnswer } from './document.ts';
import { BOX, type Fact } from './sheet.ts';

/** The wording of answers in the printed notes. */
export class AnswerWords {
  readonly words: Words;
  readonly #own: Words;

  /** `own` are the words in which the patient answered; if they differ, they are printed after what was picked. */
  constructor(words: Words, own = words) {
    this.words = words;
    this.#own = own;
  }

  label(question: string): string {
    return this.#of(question).printedLabel ?? this.#of(question).label;
  }

  /** The short printed words of what was picked. */
  terse({ question, picks, open }: AnswerToPrint): string {
    return (
      picks
        ?.map((pick) => boxed(this.#printed(question, pick), open?.includes(pick)))
        .join(this.words.notes.between) ?? this.words.notes.notAsked
    );
  }

  fact(answer: AnswerToPrint): Fact {
    return { label: this.label(answer.question), value: this.terse(answer) };
  }

  /** In the patient's own words, but for "None of these" and "Not sure". */
  quoted({ question, picks }: AnswerToPrint): Fact {
    const value = picks
      ?.map((pick) =>
        isPlain(pick)
          ? this.#printed(question, pick)
          : fill(this.words.notes.quote, { text: this.#full(question, pick) }),
      )
      .join(' ');
    return { label: this.label(question), value: value ?? this.words.notes.notAsked };
  }

  /** The full words of what was picked, or those for nothing picked or not asked. */
  list({ question, picks }: AnswerToPrint): string {
    if (!picks) return this.words.notes.notAsked;
    const none: Readonly<Record<string, string>> = this.words.notes.none;
    return picks.includes('none')
      ? (none[question] ?? this.#printed(question, 'none'))
      : this.names(picks.map((option) => ({ question, option })));
  }

  /** Every option with whether it was picked; the patient's own words only beside the picked ones. */
  options({ question, picks, open }: AnswerToPrint): readonly Fact[] {
    const { notPicked, picked } = this.words.notes.pageOne;
    if (!picks || picks.includes('unsure')) return [this.fact({ question, picks, ...(open && { open }) })];
    return Object.keys(this.#of(question).options)
      .filter((option) => !isPlain(option))
      .map((option) => ({
        label: picks.includes(option) ? this.#printed(question, option) : this.#inEnglish(question, option),
        value: picks.includes(option) ? boxed(picked, open?.includes(option)) : notPicked,
      }));
  }

  names(picks: readonly Picked[]): string {
    return picks.map(({ question, option }) => this.#full(question, option)).join(this.words.notes.between);
  }

  #of(question: string): QuestionWords {
    return this.words.questions[question] as QuestionWords;
  }

  #full(question: string, pick: string): string {
    return this.#both(question, pick, this.#of(question).options[pick] ?? '');
  }

  #printed(question: string, pick: string): string {
    return this.#both(question, pick, this.#inEnglish(question, pick));
  }

  /** In the words of the page alone. */
  #inEnglish(question: string, pick: string): string {
    return this.#of(question).optionsPrinted?.[pick] ?? this.#of(question).options[pick] ?? '';
  }

  /**
   * The patient's words are isolated (U+2068, U+2069), so that their direction does not affect the text around. A bare
   * number, "None of these" and "Not sure" are the same in every language.
   */
  #both(question: string, pick: string, text: string): string {
    const own = this.#own === this.words ? undefined : this.#own.questions[question]?.options[pick];
    const isSame = own === undefined || isPlain(pick) || !/\p{L}/u.test(own);
    return isSame ? text : `${text} (\u2068${own}\u2069)`;
  }
}

type AnswerToPrint = Omit<PrintedAnswer, 'followUps'>;

const boxed = (text: string, isOpen = false): string => (isOpen ? `${BOX} ${text}` : text);

const isPlain = (pick: string) => pick === 'none' || pick === 'unsure';
