import { voicesFor, type Voice } from './choose-voice.ts';
import type { Line } from './lines-of.ts';

export interface SpeakerState {
  readonly speaking: boolean;
  /** False where the device has no voice of its own for the page, or none that can be heard. */
  readonly canSpeak: boolean;
}

/** Milliseconds until a voice that was asked must have begun. */
const PATIENCE = 5000;
const EVERY = 1000;
/** What a browser calls an utterance that the page itself ended. */
const ended = ['canceled', 'interrupted'];

/**
 * Reads lines aloud with the voices of the device. Devices list voices that they do not have, and forget to say that one
 * began or ended: a voice that is not heard is left out from then on, and the next one is asked.
 */
export class Speaker {
  readonly #speech: SpeechSynthesis;
  readonly #language: string;
  readonly #tell: (state: SpeakerState) => void;
  readonly #silent = new Set<string>();
  #watch: ReturnType<typeof setInterval> | undefined;
  /** Only what was asked last may tell anything. */
  #turn = 0;

  constructor(speech: SpeechSynthesis, language: string, tell: (state: SpeakerState) => void) {
    this.#speech = speech;
    this.#language = language;
    this.#tell = tell;
  }

  /** Looks which voices there are: they may come late. */
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

  /** Each line in a voice of its own language; a line in a language that no voice speaks is left out. */
  speak(lines: readonly Line[]): void {
    const spoken = lines.flatMap(({ text, lang }) => {
      const voice = text.trim() === '' ? undefined : this.#voiceFor(lang);
      return voice ? [{ text, voice }] : [];
    });
    const [first] = spoken;
    if (!first) return this.stop();
    const turn = (this.#turn += 1);
    let begun = false;
    const fail = () => {
      if (begun || turn !== this.#turn) return;
      this.#silent.add(nameOf(first.voice));
      this.stop();
      this.speak(lines);
    };
    const last = spoken.length - 1;
    for (const [at, { text, voice }] of spoken.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.onstart = () => (begun = true);
      utterance.onend = () => {
        begun = true;
        if (turn === this.#turn && at === last) this.stop();
      };
      utterance.onerror = ({ error }) => {
        if (!ended.includes(error)) fail();
      };
      this.#speech.speak(utterance);
    }
    this.#watchOver(turn, () => begun, fail);
    this.#say(true);
  }

  #watchOver(turn: number, begun: () => boolean, fail: () => void): void {
    let waited = 0;
    clearInterval(this.#watch);
    this.#watch = setInterval(() => {
      if (turn !== this.#turn || this.#speech.speaking) return;
      waited += EVERY;
      if (begun() && !this.#speech.pending) this.stop();
      else if (waited >= PATIENCE) fail();
    }, EVERY);
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = this.#speech.getVoices().filter((voice) => !this.#silent.has(nameOf(voice)));
    const [best] = voicesFor(voices, language);
    return voices.find((voice) => voice === best);
  }

  /** A device whose list of voices fails is read, not heard. */
  #say(speaking: boolean): void {
    let canSpeak = false;
    try {
      canSpeak = this.#voiceFor(this.#language) !== undefined;
    } catch {
      // Nothing to hear.
    }
    this.#tell({ speaking, canSpeak });
  }
}

const nameOf = ({ voiceURI, name, lang }: Voice): string => `${voiceURI} ${name} ${lang}`;
