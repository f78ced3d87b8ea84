import { readVignettes } from '../../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import { askedOnScreen, screensOf } from '../../../src/lib/engine/screens.ts';
import { notesDocument } from '../../../src/lib/notes/document.ts';
import { mild, pageOne, patient } from '../../support/data/questionnaire.ts';
import { answersTo, everyRoute, routeOf, type Route, type Snapshot } from './routes.ts';

/** What a patient does on a screen without leaving it. */
export type Action =
  { readonly press: 'continue' | 'erase' } | { readonly pick: Answers } | { readonly open: 'emergencySigns' };

/** Something the check can show. */
export interface State {
  readonly name: string;
  readonly route: Route;
  readonly actions: readonly Action[];
}

const nameOf = ({ context: { screen, changing } }: Snapshot) => `${screen.id}${changing ? ', changed' : ''}`;

/** Every state that the check can be in, as the chart and the questionnaire have them. */
export function everyState(): readonly State[] {
  const routes = everyRoute();
  const places = firstOf(routes, ({ to }) => `${String(to.value)} ${nameOf(to)}`);
  return [...places.filter(({ to }) => !hasOwnStates(to)).flatMap(statesAt), ...reviews(routes), ...notes()];
}

const hasOwnStates = ({ value }: Snapshot) => value === 'review' || value === 'notes';

function statesAt(route: Route): State[] {
  const name = nameOf(route.to);
  const { screen, changing } = route.to.context;
  const asItCame: State = { name, route, actions: [] };
  if (screen.kind === 'start')
    return [asItCame, { ...asItCame, name: `${name}, emergency signs`, actions: [signs] }];
  if (screen.kind !== 'question' || changing) return [asItCame];
  return [
    asItCame,
    { name: `${name}, nothing picked`, route, actions: [{ press: 'continue' }] },
    { name: `${name}, answered`, route, actions: [{ pick: fullAnswer(route.to) }] },
    ...slipsOf(screen.id).map(([pick, slip]): State => ({
      name: `${name}, a pick taken away`,
      route,
      actions: [{ pick }, { pick: slip }],
    })),
    ...followUpsOf(route.to).map((main): State => ({
      name: `${name}, follow-up missing`,
      route,
      actions: [{ pick: main }, { press: 'continue' }],
    })),
  ];
}

const signs: Action = { open: 'emergencySigns' };

/** The answer on this screen that asks the most. */
function fullAnswer({ context: { screen, answers } }: Snapshot): Answers {
  const usual = answersTo(screen.id, answers, patient());
  return isPickAll(screen.id) ? answersTo(screen.id, answers, { [screen.id]: togetherOf(screen.id) }) : usual;
}

/** Something picked, and then that none of it fits. */
const slipsOf = (question: string): [Answers, Answers][] =>
  togetherOf(question)
    .slice(0, isPickAll(question) ? 1 : 0)
    .map((first) => [{ [question]: [first] }, { [question]: ['none'] }]);

const isPickAll = (question: string) =>
  mild.questions.some(({ id, kind }) => id === question && kind === 'multiple');

/** The options of a question that can be picked together. */
const togetherOf = (question: string): string[] =>
  (mild.questions.find(({ id }) => id === question)?.options ?? [])
    .filter(({ exclusive }) => !exclusive)
    .map(({ id }) => id);

/** The answers on this screen that open a follow-up, which stays open itself. */
function followUpsOf({ context: { screen, answers } }: Snapshot): Answers[] {
  const main = { [screen.id]: patient()[screen.id] ?? [] };
  return askedOnScreen(mild, answers, main, screen.id).length > 1 ? [main] : [];
}

function reviews(routes: readonly Route[]): State[] {
  const inReview = routes.filter(({ to }) => to.value === 'review');
  const asked = ({ to }: Route) =>
    screensOf(mild, to.context.answers)
      .filter(({ kind }) => kind === 'question')
      .map(({ id }) => id);
  const different = firstOf(inReview, (route) => asked(route).join(' '));
  const longest = Math.max(...different.map((route) => asked(route).length));
  const every = different.map(asked).find(({ length }) => length === longest) ?? [];
  const missing = (route: Route) => every.find((id) => !asked(route).includes(id));
  const all = different.map((route): State => ({
    name: missing(route) === undefined ? 'review' : `review without ${missing(route)}`,
    route,
    actions: [],
  }));
  const [first] = all;
  return first ? [...all, { ...first, name: 'review, about to erase', actions: [{ press: 'erase' }] }] : [];
}

/** The notes with each outcome, set as closely as each amount of text asks for. */
function notes(): State[] {
  const vignettes = readVignettes().map(({ answers }) => routeOf(answers));
  const signs = { warningSigns: togetherOf('warningSigns') };
  const most = [everything, { ...everything, ...signs }].map((answers) => routeOf(answers));
  const made = [...vignettes, ...most].filter(({ to }) => to.value === 'notes');
  const different = firstOf(made, kindOfNotes);
  const all = different.map((route): State => ({
    name: `notes, ${kindOfNotes(route)}`,
    route,
    actions: [],
  }));
  const [first] = all;
  return first ? [...all, { ...first, name: 'notes, about to erase', actions: [{ press: 'erase' }] }] : [];
}

function kindOfNotes({ to }: Route): string {
  const { outcome, points } = notesDocument(mild, pageOne, to.context.answers);
  return `${outcome} with ${points.length === 0 ? 'no' : points.length > 8 ? 'many' : 'some'} points`;
}

/** Someone who picks all there is to pick. */
const everything: Answers = patient({
  warningSigns: ['unsure'],
  age: 'from18to49',
  diagnosis: 'maybe',
  ...Object.fromEntries(
    mild.questions
      .filter(({ id, kind }) => kind === 'multiple' && !id.endsWith('Signs'))
      .map(({ id }) => [id, togetherOf(id)]),
  ),
});

function firstOf<Each>(all: readonly Each[], key: (each: Each) => string): Each[] {
  return [...new Map([...all].reverse().map((each) => [key(each), each])).values()].reverse();
}
