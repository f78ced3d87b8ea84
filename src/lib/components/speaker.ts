import { voicesFor, type Voice } from './choose-voice.ts';
import type { Line } from './lines-of.ts';

export interface SpeakerState {
  readonly speaking: boolean;
  /** False if the device has no local voice for the page's language, or none that actually speaks. */
  readonly canSpeak: boolean;
}

/** The event on the window as each line is read: whoever listens touches nothing meanwhile. */
export const reading = 'reading';

/** Milliseconds within which a voice must start speaking. */
const PATIENCE = 5000;
const EVERY = 1000;
/** The error codes of an utterance that the page itself ended. */
const ended = ['canceled', 'interrupted'];

/**
 * Reads lines aloud with the device's voices. Some devices list voices that are not installed, or do not fire start and
 * end events: a voice that does not start is excluded from then on, and the next one is tried.
 */
export class Speaker {
  readonly #speech: SpeechSynthesis;
  readonly #language: string;
  readonly #tell: (state: SpeakerState) => void;
  readonly #silent = new Set<string>();
  #watch: ReturnType<typeof setInterval> | undefined;
  /** Events of any but the latest request are ignored. */
  #turn = 0;

  constructor(speech: SpeechSynthesis, language: string, tell: (state: SpeakerState) => void) {
    this.#speech = speech;
    this.#language = language;
    this.#tell = tell;
  }

  /** Reads the list of voices, which may load late. */
  look(): void {
    if (this.#watch === undefined) this.#say(false);
  }

  stop(): void {
    this.#turn += 1;
    clearInterval(this.#watch);
    this.#watch = undefined;
    this.#speech.cancel();
    this.#say(false);
  }

  /** Speaks each line in a voice of its language; a line in a language without a voice is skipped. */
  speak(lines: readonly Line[]): void {
    const spoken = lines.flatMap(({ text, lang }) => {
      const voice = text.trim() === '' ? undefined : this.#voiceFor(lang);
      return voice ? [{ text, lang, voice }] : [];
    });
    if (spoken.length === 0) return this.stop();
    const turn = (this.#turn += 1);
    let begun = false;
    /** The line that is read, or that comes next. */
    let next = 0;
    /** A line that is left out would be missed by nobody who only listens. */
    const fail = () => {
      const left = spoken.slice(next);
      const [first] = left;
      if (turn !== this.#turn || !first) return;
      this.#silent.add(nameOf(first.voice));
      this.stop();
      this.speak(left);
    };
    for (const { text, voice } of spoken) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.onstart = () => (begun = true);
      utterance.onend = () => {
        begun = true;
        next += 1;
        if (turn !== this.#turn) return;
        if (next === spoken.length) this.stop();
        else this.#say(true);
      };
      utterance.onerror = ({ error }) => {
        if (!ended.includes(error)) fail();
      };
      try {
        this.#speech.speak(utterance);
      } catch {
        return fail();
      }
    }
    // Another page may have left the device's voices paused.
    this.#speech.resume();
    this.#watchOver(turn, () => begun, fail);
    this.#say(true);
  }

  #watchOver(turn: number, begun: () => boolean, fail: () => void): void {
    let waited = 0;
    clearInterval(this.#watch);
    this.#watch = setInterval(() => {
      if (turn !== this.#turn) return;
      waited = this.#speech.speaking ? 0 : waited + EVERY;
      if (waited === 0) return;
      if (begun() && !this.#speech.pending) this.stop();
      else if (waited >= PATIENCE) fail();
    }, EVERY);
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = this.#speech.getVoices().filter((voice) => !this.#silent.has(nameOf(voice)));
    const [best] = voicesFor(voices, language);
    return voices.find((voice) => voice === best);
  }

  /** If listing the voices throws, the page works without reading aloud. */
  #say(speaking: boolean): void {
    let canSpeak = false;
    try {
      canSpeak = this.#voiceFor(this.#language) !== undefined;
    } catch {
      // No voices: the button stays hidden.
    }
    this.#tell({ speaking, canSpeak });
  }
}

const nameOf = ({ voiceURI, name, lang }: Voice): string => `${voiceURI} ${name} ${lang}`;
