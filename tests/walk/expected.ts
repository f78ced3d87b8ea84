import { assess } from '../../src/lib/engine/assess.ts';
import { mild } from '../support/questionnaire.ts';
import { carerWords, words } from '../support/words.ts';
import type { Snapshot } from './routes.ts';

/** What a person who comes to this place must be told: by the heading, the title and where the focus is. */
export const expectedAt = ({ context: { screen, answers } }: Snapshot) => ({
  screen: screen.kind,
  heading: headingOf(answers['respondent'] === 'other' ? carerWords : words, screen, answers),
  title: words.ui.app.title.replace('{title}', titleOf(screen)),
  focused: screen.kind === 'start' ? 'body' : 'h1',
});

type Screen = Snapshot['context']['screen'];

function headingOf(said: typeof words, screen: Screen, answers: Snapshot['context']['answers']): string {
  switch (screen.kind) {
    case 'start':
      return said.ui.start.title;
    case 'question':
      return said.questions[screen.id]?.heading ?? '';
    case 'review':
      return said.ui.review.title;
    case 'notes':
      return said.outcomes[assess(mild, answers).outcome.id].heading;
    default:
      return said.outcomes[screen.kind].heading;
  }
}

/** Titles stay in the browser's history: they speak to the person who reads, whoever the answers are about. */
function titleOf(screen: Screen): string {
  switch (screen.kind) {
    case 'question':
      return words.questions[screen.id]?.heading ?? '';
    case 'start':
    case 'review':
    case 'notes':
      return words.ui[screen.kind].title;
    default:
      return words.ui.titles[screen.kind];
  }
}
