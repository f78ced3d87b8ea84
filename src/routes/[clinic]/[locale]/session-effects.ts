import type { Language, LanguagePack } from './check-props.ts';

/** A session's side effects. `browser-effects.ts` implements them for the browser; tests record the calls. */
export interface SessionEffects {
  readonly history: SessionHistory;
  /** Resolves once the page renders the session's state. */
  rendered(): Promise<void>;
  setTitle(title: string): void;
  /** Scrolls and moves focus to the screen's heading. */
  showTop(): void;
  focusErrors(): void;
  /** Closes open overlays. */
  closeOverlays(): void;
  stopSpeech(): void;
  /** Notifies the embedding page of the kind of screen that is shown. */
  notifyHost(screen: string): void;
  /** The notes come next: slow preparations for them may run now. */
  prepareNotes(locale: string): void;
  /** Resolves to undefined if it cannot be loaded. */
  loadLanguage(language: Language): Promise<LanguagePack | undefined>;
  /** Sets the document's language and direction. */
  setLanguage(language: Pick<LanguagePack, 'locale' | 'direction'>): void;
  /** The first language of a tablet that patients share; undefined on any other device. */
  homeLanguage(): string | undefined;
  /** Reloads the page: without script state, answers or a failed screen. */
  startAfresh(): void;
  /** Sets whether the browser asks before the page is left. */
  guard(isGuarded: boolean): void;
  /** Today's date, such as "2026-03-01". */
  today(): string;
}

/** The browser's Back and Forward: see `browser-back.ts`. */
export interface SessionHistory {
  entered(wasChanging: boolean): void;
  back(): void;
  forget(): void;
}
