import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Transition } from './chart.ts';

const text = z.string().trim().min(1);
const raw = z.string().min(1);
const texts = z.record(z.string(), text);

const flowWordsSchema = z.strictObject({
  title: text,
  lead: text,
  description: text,
  page: z.strictObject({ intro: text, picture: text, list: text, stops: text, to: text }),
  states: texts,
  events: texts,
  guards: texts,
  definitions: z.record(z.string(), z.strictObject({ is: text, not: text })),
  phrases: z.strictObject({
    quote: text,
    comma: raw,
    semicolon: raw,
    and: raw,
    or: raw,
    lastOption: raw,
    group: text,
    moreOptions: text,
    anyListed: text,
    is: text,
    are: text,
    isNot: text,
    not: text,
    all: text,
    any: text,
    none: text,
    atLeast: text,
    anyFinding: text,
    anyOpenPoint: text,
    otherwise: text,
    onlyIf: text,
    unless: text,
    option: text,
    event: text,
    final: text,
    term: text,
  }),
  legend: z.strictObject({
    outcomes: text,
    withoutNotes: text,
    terms: text,
    met: text,
    anyTime: text,
    again: text,
    final: text,
    ends: text,
  }),
});

export type FlowWords = z.infer<typeof flowWordsSchema>;

/** Parses the drawing's words. Throws ContentError if a state, event, guard or definition has none. */
export function parseFlowWords(
  file: string,
  data: unknown,
  { definitions }: Questionnaire,
  chart: { readonly states: readonly string[]; readonly transitions: readonly Transition[] },
): FlowWords {
  const words = parseWith(flowWordsSchema, file, data);
  const named = (key: 'event' | 'guard') => chart.transitions.flatMap((each) => each[key] ?? []);
  refuse([
    ...sameIds(file, 'states', words.states, chart.states),
    ...sameIds(file, 'events', words.events, named('event')),
    ...sameIds(file, 'guards', words.guards, named('guard')),
    ...sameIds(file, 'definitions', words.definitions, Object.keys(definitions)),
  ]);
  return words;
}

function sameIds(file: string, inside: string, words: object, wanted: readonly string[]): Problem[] {
  const found = Object.keys(words);
  const problem = (message: string) => (id: string) => ({ file, id: `${inside}.${id}`, message });
  return [
    ...[...new Set(wanted)].filter((id) => !found.includes(id)).map(problem('has no words')),
    ...found.filter((id) => !wanted.includes(id)).map(problem('has words, but nothing has this name')),
  ];
}
