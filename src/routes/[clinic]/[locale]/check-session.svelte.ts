import { asAnswer, isHelper, toggle, type Answer, type Answers, type Pick } from '$lib/engine/answers.ts';
import { assess } from '$lib/engine/assess.ts';
import { clearedBy, mayBeSlip, putBack, type Cleared } from '$lib/engine/cleared.ts';
import { pathOf, type AskedQuestion } from '$lib/engine/path.ts';
import { askedOnScreen, screensOf, type Screen } from '$lib/engine/screens.ts';
import { unpacked } from '$lib/i18n/rows.ts';
import { wordsForVoice } from '$lib/i18n/voices.ts';
import { CheckActor } from '$lib/machine/check-actor.svelte.ts';
import type { CheckContext, CheckEvent } from '$lib/machine/machine.ts';
import { warningOf } from '$lib/notes/warning.ts';
import { notesOf, writtenDate, type Notes } from '$lib/notes/notes.ts';
import type { CheckProps, Language, LanguagePack } from './check-props.ts';
import type { Early } from './early.ts';
import { namedParts, partIndexOf, partName, titleOf } from './names.ts';
import type { SessionEffects } from './session-effects.ts';
import { SpokenLanguage, type AwaitedLanguage } from './spoken-language.svelte.ts';

export type SessionProps = CheckProps & {
  /** What was pressed before hydration. */
  readonly early?: Early | undefined;
};

/**
 * One patient's check as its page shows it: the chart's screen, the words for it, and the handler of each press. All
 * of its side effects on the browser go through `SessionEffects`.
 */
export class CheckSession {
  readonly #props: () => SessionProps;
  readonly #effects: SessionEffects;
  readonly #check: CheckActor;
  #attempted = $state.raw(false);
  #cleared = $state.raw<Cleared>();
  /** Whether a screen failed to render. */
  #broken = false;
  readonly #language: SpokenLanguage;

  readonly #paired = $derived.by(() => unpacked(this.#props().questionnaire, this.spoken.words));
  readonly #patientWords = $derived.by(() => wordsForVoice(this.#paired, false));
  readonly words = $derived.by(() => (this.helper ? wordsForVoice(this.#paired, true) : this.#patientWords));
  readonly #path = $derived.by(() => pathOf(this.#props().questionnaire, this.#context.answers));

  /** The questions of the screen, with unconfirmed picks applied. */
  readonly asked: readonly AskedQuestion[] = $derived.by(() => this.#askedNow());

  readonly warning = $derived.by(() =>
    warningOf(
      this.#props().questionnaire,
      this.#path.asked.map(({ question, picks }) => ({ question: question.id, picks })),
    ),
  );

  /** The picks that lead to the outcome which stops the check here. */
  readonly signs: readonly Pick[] = $derived.by(
    () => assess(this.#props().questionnaire, this.#context.answers).outcome.because,
  );

  /** Derived, as their screen reads them a dozen times. */
  readonly notes: Notes = $derived.by(() => this.#notesNow());

  /** Today's date in the patient's language. */
  get date(): string {
    return writtenDate(this.#effects.today(), this.spoken.locale);
  }

  /** Every question on the path, by the part it belongs to. */
  readonly parts = $derived.by(() =>
    this.#props()
      .questionnaire.parts.map((id) => ({
        id,
        name: partName(this.words, id),
        asked: this.#path.asked.filter(({ question }) => question.part === id),
      }))
      .filter((part) => part.asked.length > 0),
  );

  constructor(props: () => SessionProps, effectsFor: (session: CheckSession) => SessionEffects) {
    this.#props = props;
    this.#check = new CheckActor(props().questionnaire);
    this.#effects = effectsFor(this);
    this.#language = new SpokenLanguage(props, this.#effects, () => void this.#arrive());
    // Hydration must find the question that the page already shows.
    const { early } = props();
    if (early) this.#beginEarly(early);
  }

  get #context(): CheckContext {
    return this.#check.context;
  }

  get screen(): Screen {
    return this.#context.screen;
  }

  get changing(): boolean {
    return this.#context.changing;
  }

  /** Whether someone else answers for the patient. */
  get helper(): boolean {
    return isHelper(this.#context.answers);
  }

  /** Whether Continue was pressed while an answer was missing. */
  get attempted(): boolean {
    return this.#attempted;
  }

  /** The picks that the last pick on this screen cleared. */
  get cleared(): Cleared | undefined {
    return this.#cleared;
  }

  /** Whether a sign was cleared, perhaps by a slip: Continue asks which answer is right. */
  get doubtful(): boolean {
    const { cleared } = this;
    if (!cleared) return false;
    const confirmed = this.#context.answers[cleared.question];
    return mayBeSlip(this.#props().questionnaire, cleared, confirmed);
  }

  get partName(): string {
    return partName(this.words, this.#check.state);
  }

  /** The named parts of the check, in order. */
  get namedParts(): readonly string[] {
    return namedParts(this.words, this.#props().questionnaire);
  }

  /** The index of the named part that the screen is in, and their number; undefined if none. */
  get trail() {
    const index = partIndexOf(this.#props().questionnaire, this.#check.state);
    return index < 0 ? undefined : { index, of: this.namedParts.length };
  }

  /** The position that the history must have: the number of screens before this one. */
  get position() {
    const { answers, drafts, screen, changing } = this.#context;
    const open = screensOf(this.#props().questionnaire, answers, drafts);
    return { screen, changing, step: open.findIndex(({ id }) => id === screen.id) };
  }

  /** The notice that no translator has reviewed this language, if so. */
  get notice(): string {
    return this.spoken.english?.notice ? this.words.ui.frame.unreviewed : '';
  }

  get spoken(): LanguagePack {
    return this.#language.spoken;
  }

  /** The languages to choose from, without the current one. */
  get languages(): readonly Omit<Language, 'integrity'>[] {
    return this.#language.others;
  }

  /** The chosen language while it is loading or after it failed to load. */
  get awaited(): AwaitedLanguage | undefined {
    return this.#language.awaited;
  }

  begin = (): void => this.#goOn({ type: 'check.begin' });
  keepGoing = (): void => this.#goOn({ type: 'stop.keepGoing' });
  makeNotes = (): void => this.#goOn({ type: 'notes.make' });
  change = (question: string): void => this.#show({ type: 'answer.change', question });
  /** The check's own Back; the browser answers with `stepBack`. */
  back = (): void => this.#effects.history.back();
  stepBack = (): void => this.#show({ type: 'question.back' });
  stepForward = (): void => this.#show({ type: 'question.forward' });

  pick = (asked: AskedQuestion, option: string): void => {
    this.#take(asked, option);
    this.#drafted();
  };

  /** Restores the picks that the last pick cleared. */
  putBack = (): void => {
    const lost = this.#cleared;
    const asked = this.asked.find(({ question }) => question.id === lost?.question);
    if (!lost || !asked) return;
    this.#cleared = undefined;
    this.#draft(asked.question.id, putBack(asked.question, asked.picks, lost));
    this.#drafted();
  };

  /** Confirms that the picks were cleared on purpose. */
  keepCleared = (): void => {
    this.#cleared = undefined;
    void this.answer();
  };

  answer = async (): Promise<void> => {
    if (!this.#hasErrors()) {
      this.#goOn({ type: 'question.answer', answers: answersOf(this.asked) });
      return;
    }
    this.#attempted = true;
    await this.#retitle();
    this.#effects.focusErrors();
  };

  erase = (): void => {
    this.#effects.closeOverlays();
    this.#show({ type: 'check.restart' });
    this.#effects.history.forget();
    // What failed to render stays on the screen.
    if (this.#broken) return this.#effects.startAfresh();
    // The next patient must find a shared tablet in its initial state.
    const home = this.#effects.homeLanguage();
    if (home !== undefined && home !== this.spoken.locale) void this.speak(home);
  };

  speak = (locale: string): Promise<void> => this.#language.speak(locale);
  stay = (): void => this.#language.stay();

  fail = (): void => {
    this.#broken = true;
    void this.#arrive();
  };

  /** Clears the answers before the page enters the browser's back/forward cache. */
  forgetAnswers(): void {
    this.#check.send({ type: 'check.restart' });
  }

  /** Takes over from the early script, which showed the first question before hydration. */
  takeOver(): void {
    const { early } = this.#props();
    if (!early) return;
    this.#guard();
    this.#effects.history.entered(false);
    void this.#retitle();
    this.#effects.notifyHost(this.screen.kind);
    if (early.goOn) void this.answer();
  }

  /** The value of `asked`, in a separate method because the server evaluates a `$derived` only once. */
  #askedNow(): readonly AskedQuestion[] {
    const { screen, answers, drafts } = this.#context;
    return screen.kind === 'question'
      ? askedOnScreen(this.#props().questionnaire, answers, drafts, screen.id)
      : [];
  }

  #notesNow(): Notes {
    const { questionnaire, pageOne, hash } = this.#props();
    const { locale, language, english } = this.spoken;
    return notesOf(
      this.words,
      { questionnaire, pageOne, hash },
      this.#context.answers,
      { locale, language, date: this.#effects.today(), notice: this.notice },
      english && { ...english, words: wordsForVoice(english.words, this.helper), locale: 'en' },
    );
  }

  /** Replays to the chart what was pressed before hydration, in the same order. */
  #beginEarly({ presses, at }: Early): void {
    this.#check.send({ type: 'check.begin' });
    presses.forEach((options, index) => {
      if (index > 0) this.#check.send({ type: 'question.answer', answers: answersOf(this.#askedNow()) });
      for (const option of options) this.#take(this.#askedNow()[0] as AskedQuestion, option);
    });
    for (let last = presses.length - 1; last > at; last -= 1) this.#check.send({ type: 'question.back' });
  }

  /** Leaving by a slip would lose answers. At a stop, nothing may delay the patient from getting help. */
  #guard(): void {
    const { screen, answers, drafts } = this.#context;
    const isAnswered = Object.keys(answers).length + Object.keys(drafts).length > 0;
    this.#effects.guard(isAnswered && screen.kind !== 'stop' && !this.#broken);
  }

  #take({ question, picks }: AskedQuestion, option: string): void {
    this.#cleared = clearedBy(question, picks, option, this.#cleared);
    this.#draft(question.id, asAnswer(question, toggle(question, picks, option)));
  }

  #draft(question: string, answer: Answer): void {
    this.#check.send({ type: 'question.draft', answers: { [question]: answer } });
  }

  #drafted(): void {
    this.#guard();
    if (this.#attempted) void this.#retitle();
  }

  #hasErrors(): boolean {
    return this.doubtful || this.asked.some(({ picks }) => picks.length === 0);
  }

  #goOn(event: CheckEvent): void {
    const { screen: before, changing } = this.#context;
    this.#show(event);
    if (this.screen.id !== before.id) this.#effects.history.entered(changing);
  }

  /** Sends the event and, if it led to another screen, shows that from its heading. */
  #show(event: CheckEvent): void {
    const before = this.screen.id;
    this.#check.send(event);
    if (this.screen.id !== before) void this.#arrive();
  }

  async #arrive(): Promise<void> {
    this.#attempted = false;
    this.#cleared = undefined;
    this.#guard();
    this.#effects.closeOverlays();
    await this.#retitle();
    this.#effects.showTop();
    this.#effects.notifyHost(this.screen.kind);
    if (this.screen.kind === 'review') this.#effects.prepareNotes(this.spoken.locale);
    // Effects that some browsers refuse come last, so that a failure does not prevent the others.
    this.#effects.stopSpeech();
  }

  async #retitle(): Promise<void> {
    await this.#effects.rendered();
    const isError = this.#attempted && this.#hasErrors();
    const shown = this.#broken ? ({ kind: 'failure' } as const) : this.screen;
    // In the patient's own wording: the carer's would reveal who was asked about.
    this.#effects.setTitle(titleOf(this.#patientWords, shown, isError));
  }
}

const answersOf = (asked: readonly AskedQuestion[]): Answers =>
  Object.fromEntries(asked.map(({ question, picks }) => [question.id, asAnswer(question, picks)]));
