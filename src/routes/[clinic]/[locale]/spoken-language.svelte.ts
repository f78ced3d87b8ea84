import type { CheckProps, Language, LanguagePack } from './check-props.ts';
import type { SessionEffects } from './session-effects.ts';

export interface AwaitedLanguage {
  readonly locale: string;
  readonly name: string;
  readonly failed: boolean;
}

type Effects = Pick<SessionEffects, 'closeOverlays' | 'loadLanguage' | 'setLanguage' | 'showTop'>;

/** The language of the check: the page's own, or another one that the patient chose and that was loaded. */
export class SpokenLanguage {
  readonly #props: () => CheckProps;
  readonly #effects: Effects;
  readonly #onspoken: () => void;
  #loaded = $state.raw<LanguagePack>();
  #awaited = $state.raw<AwaitedLanguage>();

  readonly spoken: LanguagePack = $derived.by(() => this.#loaded ?? this.#props());

  /** `onspoken` is called once another language has loaded. */
  constructor(props: () => CheckProps, effects: Effects, onspoken: () => void) {
    this.#props = props;
    this.#effects = effects;
    this.#onspoken = onspoken;
  }

  /** The languages to choose from, without the current one. */
  get others(): readonly Omit<Language, 'integrity'>[] {
    const { locale, language: name, languages } = this.#props();
    return [{ locale, name }, ...languages].filter((each) => each.locale !== this.spoken.locale);
  }

  /** The chosen language while it is loading or after it failed to load. */
  get awaited(): AwaitedLanguage | undefined {
    return this.#awaited;
  }

  /** Switches to another language, on the same screen with the same answers. They never leave this page. */
  async speak(locale: string): Promise<void> {
    const wanted = this.#props().languages.find((each) => each.locale === locale);
    if (!wanted) return this.#speak(undefined);
    this.#awaited = { ...wanted, failed: false };
    this.#effects.closeOverlays();
    const pack = await this.#effects.loadLanguage(wanted);
    if (this.#awaited?.locale !== locale) return;
    if (pack) this.#speak(pack);
    else this.#awaited = { ...wanted, failed: true };
  }

  /** Keeps the current language. */
  stay(): void {
    this.#awaited = undefined;
    this.#effects.showTop();
  }

  #speak(pack: LanguagePack | undefined): void {
    this.#awaited = undefined;
    if (pack === this.#loaded) return;
    this.#loaded = pack;
    this.#effects.setLanguage(this.spoken);
    this.#onspoken();
  }
}
