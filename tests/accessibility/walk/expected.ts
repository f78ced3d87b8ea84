import { assess } from '../../../src/lib/engine/assess.ts';
import { screenName } from '../../../src/lib/engine/screens.ts';
import { mild } from '../../support/data/questionnaire.ts';
import type { Words } from '../../../src/lib/i18n/words.ts';
import { wordsIn } from '../../support/data/words.ts';
import type { Language } from './variants.ts';
import type { Snapshot } from './routes.ts';

/** What a person who comes to this place must be told: by the heading, the title and where the focus is. */
export const expectedAt = ({ context: { screen, answers } }: Snapshot, language: Language = 'en') => ({
  screen: screenName(screen),
  heading: headingOf(wordsOf(language, answers['respondent'] === 'other'), screen, answers),
  title: titled(wordsOf(language, false), screen),
  focused: screen.kind === 'start' ? 'body' : 'h1',
});

/** A language's words, read once. */
export function wordsOf(language: Language, helper: boolean): Words {
  const key = `${language} ${helper}`;
  const words = known.get(key) ?? wordsIn(language, helper);
  known.set(key, words);
  return words;
}
const known = new Map<string, Words>();

type Screen = Snapshot['context']['screen'];

function headingOf(words: Words, screen: Screen, answers: Snapshot['context']['answers']): string {
  switch (screen.kind) {
    case 'start':
      return words.ui.start.title;
    case 'question':
      return words.questions[screen.id]?.heading ?? '';
    case 'review':
      return words.ui.review.title;
    case 'notes':
      return notesHeading(words, answers);
    case 'stop':
      return words.outcomes[screen.outcome]?.heading ?? '';
  }
}

/** Where the notes do not ask about the procedure, the outcome speaks of the back alone. */
function notesHeading({ outcomes }: Words, answers: Snapshot['context']['answers']): string {
  const { outcome, flags } = assess(mild, answers);
  const texts = outcomes[outcome.id];
  return (flags['asksAboutMild'] === false ? texts?.plain?.heading : undefined) ?? texts?.heading ?? '';
}

/** Titles stay in the browser's history: they speak to the person who reads, whoever the answers are about. */
const titled = (words: Words, screen: Screen) =>
  words.ui.app.title.replace('{title}', titleOf(words, screen));

function titleOf(words: Words, screen: Screen): string {
  switch (screen.kind) {
    case 'question':
      return words.questions[screen.id]?.heading ?? '';
    case 'start':
    case 'review':
    case 'notes':
      return words.ui[screen.kind].title;
    case 'stop':
      return words.ui.titles[screen.outcome] ?? '';
  }
}
