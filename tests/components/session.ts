import { packed } from '../../src/lib/i18n/rows.ts';
import { paired } from '../../src/lib/i18n/paired.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { CheckSession, type SessionProps } from '../../src/routes/[clinic]/[locale]/check-session.svelte.ts';
import type { LanguagePack } from '../../src/routes/[clinic]/[locale]/check-props.ts';
import type { SessionEffects } from '../../src/routes/[clinic]/[locale]/session-effects.ts';
import { carer, clinic, handouts, pageOne, questionnaire, words } from './content.ts';

/** A session without a browser: its side effects are recorded. */
export class TestSession {
  readonly session: CheckSession;
  readonly done: string[] = [];
  title = '';
  depth = 0;
  /** The first language of a shared tablet. */
  home: string | undefined;
  /** The languages that can be loaded. */
  packs: Readonly<Record<string, LanguagePack>> = {};
  guarded = false;

  constructor(change: Partial<SessionProps> = {}) {
    const props = { ...sessionProps, ...change };
    this.session = new CheckSession(
      () => props,
      (session) => this.#effectsFor(session),
    );
  }

  #effectsFor(session: CheckSession): SessionEffects {
    const note = (what: string) => () => void this.done.push(what);
    return {
      history: {
        entered: () => void (this.depth += 1),
        back: () => {
          this.depth -= 1;
          session.stepBack();
        },
        forget: () => void (this.depth = 0),
      },
      rendered: () => Promise.resolve(),
      setTitle: (title) => void (this.title = title),
      showTop: note('showTop'),
      focusErrors: note('focusErrors'),
      closeOverlays: note('closeOverlays'),
      stopSpeech: note('stopSpeech'),
      notifyHost: (screen) => void this.done.push(`host: ${screen}`),
      prepareNotes: note('prepareNotes'),
      loadLanguage: (language) => {
        this.done.push(`load: ${language.locale}`);
        return Promise.resolve(this.packs[language.locale]);
      },
      setLanguage: ({ locale, direction }) => void this.done.push(`language: ${locale} ${direction}`),
      homeLanguage: () => this.home,
      startAfresh: note('startAfresh'),
      guard: (isGuarded) => void (this.guarded = isGuarded),
      today: () => '2026-03-01',
    };
  }

  /** Picks options on the screen one after another, like a finger. */
  pick(question: string, ...options: readonly string[]): void {
    for (const option of options) {
      const asked = this.session.asked.find((each) => each.question.id === question);
      if (!asked) throw new Error(`${question} is not on the screen ${this.session.screen.id}`);
      this.session.pick(asked, option);
    }
  }

  /** The picks on the screen, by question. */
  get picks(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.session.asked.map(({ question, picks }) => [question.id, picks]));
  }

  async answerScreen(answers: Answers): Promise<void> {
    const seen = new Set<string>();
    for (let open = this.#unseen(seen); open; open = this.#unseen(seen)) {
      seen.add(open.question.id);
      this.pick(open.question.id, ...missing(open, answers));
    }
    await this.session.answer();
  }

  #unseen(seen: ReadonlySet<string>) {
    return this.session.asked.find(({ question }) => !seen.has(question.id));
  }

  /** Continues from the current screen until `until` is shown. */
  async walk(answers: Answers, until: string): Promise<void> {
    for (let steps = 0; this.session.screen.id !== until; steps += 1) {
      if (steps > 60) throw new Error(`${until} was never reached`);
      const { screen } = this.session;
      if (screen.kind === 'start') this.session.begin();
      else if (screen.kind === 'question') await this.answerScreen(answers);
      else if (screen.kind === 'stop') this.session.keepGoing();
      else if (screen.kind === 'review') this.session.makeNotes();
      else throw new Error(`${screen.id} comes before ${until}`);
    }
    await settled();
  }
}

/** Resolves after the tasks that an event has started. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

const missing = (open: CheckSession['asked'][number], answers: Answers) =>
  [answers[open.question.id] ?? 'unsure'].flat().filter((option) => !open.picks.includes(option));

export const sessionProps: SessionProps = {
  questionnaire,
  pageOne,
  hash: '0123456789abcdef',
  words: packed(questionnaire, paired(words, carer)),
  terms: {},
  clinic,
  handouts,
  locale: 'en',
  language: 'English',
  direction: 'ltr',
  languages: [],
};
