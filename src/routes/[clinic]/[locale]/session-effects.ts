import type { Language, LanguagePack } from './check-props.ts';

/** What a session does outside itself. In the browser: `browser-effects.ts`; tests record the calls. */
export interface SessionEffects {
  readonly history: SessionHistory;
  /** Resolves once the page shows what the session holds. */
  rendered(): Promise<void>;
  setTitle(title: string): void;
  /** Shows the screen from its heading, for eyes and for screen readers. */
  showTop(): void;
  focusErrors(): void;
  /** Closes what was opened over the screen. */
  closeOverlays(): void;
  stopSpeech(): void;
  /** Tells the page around a frame which kind of screen is shown. */
  notifyHost(screen: string): void;
  /** The notes come next: what takes long on the way to them may be done now. */
  prepareNotes(locale: string): void;
  /** Undefined where it can't be had. */
  loadLanguage(language: Language): Promise<LanguagePack | undefined>;
  /** Tells the browser which language the page is in from here on. */
  setLanguage(language: Pick<LanguagePack, 'locale' | 'direction'>): void;
  /** The first language of a tablet that patients share; undefined on any other device. */
  homeLanguage(): string | undefined;
  /** Whether the browser asks before the page is left. */
  guard(isGuarded: boolean): void;
  /** As in "2026-03-01". */
  today(): string;
}

/** The browser's Back and Forward: see `browser-back.ts`. */
export interface SessionHistory {
  entered(wasChanging: boolean): void;
  back(): void;
  forget(): void;
}
