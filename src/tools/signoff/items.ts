import { createHash } from 'node:crypto';
import { canonical } from '../../content/content-hash.ts';
import type { Question, Questionnaire } from '../../lib/engine/schema.ts';
import type { Decision } from './decisions.ts';
import type { LearnFacts } from './learn-facts.ts';

export const itemKinds = [
  'question',
  'option',
  'definition',
  'rule',
  'note',
  'stop',
  'criterion',
  'outcome',
  'order',
  'sentence',
  'fact',
  'decision',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The smallest unit that a clinician signs. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly content: unknown;
  /** The hash of its own content only: a change anywhere else does not affect it. */
  readonly hash: string;
}

/**
 * Everything that must be signed: what is asked, what it means, in which order, every sentence, the sources and dates
 * behind each fact of the learn page, and each decision that is a clinician's.
 */
export function itemsOf(
  questionnaire: Questionnaire,
  words: object,
  { facts }: LearnFacts,
  decisions: readonly Decision[],
): readonly Item[] {
  const { definitions, questions, openPoints, notes, stops, criteria, outcomes } = questionnaire;
  return [
    ...questions.flatMap((question) => [
      item('question', question.id, ownContent(question)),
      ...question.options.map((option) => item('option', `${question.id}.${option.id}`, option)),
    ]),
    ...Object.entries(definitions).map(([id, condition]) => item('definition', id, condition)),
    ...openPoints.map((point) => item('rule', point.id, point)),
    ...notes.map((note) => item('note', note.id, note)),
    ...stops.map((stop) => item('stop', `${stop.screen}@${stop.after}`, stop)),
    ...criteria.map((criterion) => item('criterion', criterion.id, criterion)),
    ...outcomes.map((outcome) => item('outcome', outcome.id, outcome)),
    ...ordersIn(questionnaire),
    ...sentencesIn(words).map(([path, text]) => item('sentence', path, text)),
    ...Object.entries(facts).map(([id, fact]) => item('fact', id, fact)),
    ...decisions.map((decision) => item('decision', decision.id, decision)),
  ];
}

export const sentenceId = (path: string) => `sentence:${path}`;

function item(kind: ItemKind, name: string, content: unknown): Item {
  const hash = createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16);
  return { id: `${kind}:${name}`, kind, content, hash };
}

const ownContent = ({ part, kind, when, followUpOf, options }: Question) => ({
  part,
  kind,
  when,
  followUpOf,
  options: options.map(({ id }) => id),
});

/** The first matching outcome wins, and the order of a list decides what is read first, so orders are signed too. */
function ordersIn(questionnaire: Questionnaire): Item[] {
  const { parts, questions, stops, criteria, openPoints, notes, outcomes, printOrder } = questionnaire;
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return [
    item('order', 'parts', parts),
    item('order', 'questions', ids(questions)),
    item(
      'order',
      'stops',
      stops.map(({ screen, after }) => `${screen}@${after}`),
    ),
    item('order', 'criteria', ids(criteria)),
    item('order', 'openPoints', ids(openPoints)),
    item('order', 'notes', ids(notes)),
    item('order', 'outcomes', ids(outcomes)),
    item('order', 'printOrder', printOrder),
  ];
}

/**
 * Every text of a language by its path. Entries of a list are named by their id if they have one, else by their
 * index.
 */
export function sentencesIn(
  tree: unknown,
  inside: readonly string[] = [],
): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[inside.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, each]) => sentencesIn(each, [...inside, idOf(each) ?? key]));
}

const idOf = (thing: unknown): string | undefined =>
  typeof thing === 'object' && thing !== null && 'id' in thing && typeof thing.id === 'string'
    ? thing.id
    : undefined;
