import { mild } from '../../support/data/questionnaire.ts';
import { selected } from '../../support/data/selected.ts';
import { everyState, type State } from '../walk/states.ts';

export const folder = 'tests/accessibility/transcripts';
export const fileOf = ({ name }: Pick<State, 'name'>) => `${folder}/${name.replace(/\W+/g, '-')}.txt`;

const states = everyState();

/**
 * The outcomes whose notes are heard: one with points to talk about, and one with a call first. Notes are long to
 * read.
 */
const notes = ['openPoints', 'callToday'].map(
  (outcome) =>
    selected(
      `notes with the outcome ${outcome}`,
      states.filter(({ name, actions }) => actions.length === 0 && name.startsWith(`notes, ${outcome} `)),
    )[0],
);

/** The first question of each kind, left without an answer. */
const unanswered = (['single', 'multiple'] as const).map((wanted) => {
  const [question] = selected(
    `questions, ${wanted}`,
    mild.questions.filter(({ kind }) => kind === wanted),
  );
  return selected(
    `${question.id} without an answer`,
    states.filter(({ name }) => name === `${question.id}, nothing picked`),
  )[0];
});

const followUps = selected(
  'follow-ups without an answer',
  states.filter(({ name }) => name.endsWith('follow-up missing')),
);

/** The states in which "None of these" clears a sign. */
const takenAway = selected(
  'a sign taken away',
  states.filter(({ name }) => name === 'emergencySigns, a pick taken away'),
);

/** Each screen in its initial state, except the notes. */
const screens = selected(
  'screens as they come',
  states.filter(
    ({ actions, route: { to } }) => actions.length === 0 && !to.context.changing && to.value !== 'notes',
  ),
);

/** The states read by the screen reader. */
export const heardStates: readonly State[] = states.filter((state) =>
  [...screens, ...notes, ...unanswered, ...followUps, ...takenAway].includes(state),
);
