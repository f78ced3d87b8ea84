import { home } from '../../content/home.ts';
import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import type { Problem } from '../../content/problem.ts';
import type { Sources } from './sources.ts';

export const learnFactsFile = `${home}/learn-facts.json`;

const text = z.string().trim().min(1);

const fact = z.strictObject({
  sources: z.array(z.string()).min(1),
  /** The day on which someone compared the text with its sources. */
  checked: z.iso.date(),
  /** The last day on which a release may still state it. */
  reviewBy: z.iso.date(),
});

const learnFactsSchema = z.strictObject({
  $schema: z.string().optional(),
  facts: z.record(z.string(), fact),
  /** Texts of the learn page that state no fact, each with the reason. */
  notFacts: z.record(z.string(), text),
});

export type LearnFacts = z.infer<typeof learnFactsSchema>;

/** The texts of the learn page that can be facts, by id. */
export interface LearnTexts {
  readonly sections: readonly {
    readonly id: string;
    readonly texts: Readonly<Record<string, unknown>>;
    readonly items: Readonly<Record<string, unknown>>;
  }[];
  readonly choices: { readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}

/** Parses the facts. Throws ContentError naming file, field and what is wrong with it. */
export const parseLearnFacts = (file: string, data: unknown): LearnFacts =>
  parseWith(learnFactsSchema, file, data);

/** The id of every text of the learn page: `sections.<section>.<text>` and `choices.<row>.<column>`. */
export const learnTextIds = ({ sections, choices }: LearnTexts): readonly string[] => [
  ...sections.flatMap(({ id, texts, items }) =>
    Object.keys({ ...texts, ...items }).map((own) => `sections.${id}.${own}`),
  ),
  ...Object.entries(choices.rows).flatMap(([id, cells]) =>
    Object.keys(cells)
      .filter((column) => column !== 'name')
      .map((column) => `choices.${id}.${column}`),
  ),
];

/**
 * Every text of the learn page must be a fact with sources and dates, or be listed as not a fact; handouts refer to
 * facts by their path (`handouts.cost.questions.1`). Every listed text must exist.
 */
export function checkLearnFacts(
  file: string,
  { facts, notFacts }: LearnFacts,
  { sources }: Sources,
  texts: { readonly learn: LearnTexts; readonly handouts: unknown },
): readonly Problem[] {
  const ids = learnTextIds(texts.learn);
  const isThere = (id: string) => ids.includes(id) || isHandoutText(texts.handouts, id);
  const named = [...Object.keys(facts), ...Object.keys(notFacts)];
  const problem = (id: string, message: string) => ({ file, id, message });
  return [
    ...ids
      .filter((id) => !named.includes(id))
      .map((id) => problem(id, 'must be a fact with its sources and dates, or be named under notFacts')),
    ...named
      .filter((id) => !isThere(id))
      .map((id) => problem(id, 'names no text of the learn page or a handout')),
    ...Object.keys(facts)
      .filter((id) => id in notFacts)
      .map((id) => problem(id, 'is both a fact and none')),
    ...Object.entries(facts).flatMap(([id, { sources: own, checked, reviewBy }]) => [
      ...own
        .filter((source) => !Object.hasOwn(sources, source))
        .map((source) => problem(id, `names the unknown source "${source}"`)),
      ...(reviewBy > checked
        ? []
        : [problem(id, `must be reviewed after it was checked, not by ${reviewBy}`)]),
    ]),
  ];
}

/** Facts that expired before `today` (2026-01-31): a release does not state them. */
export const outdatedFacts = (file: string, { facts }: LearnFacts, today: string): readonly Problem[] =>
  Object.entries(facts)
    .filter(([, { reviewBy }]) => reviewBy < today)
    .map(([id, { reviewBy }]) => ({ file, id, message: `was to be checked again by ${reviewBy}` }));

/** The earliest day on which one of these facts was checked. */
export const checkedSince = ({ facts }: LearnFacts, ids: readonly string[]): string =>
  ids.flatMap((id) => facts[id]?.checked ?? []).sort()[0] ?? '';

/** The sources of the facts, numbered in the order in which `ids` first cite them. */
export function citationsOf({ facts }: LearnFacts, ids: readonly string[]) {
  const cited = [...new Set(ids.flatMap((id) => facts[id]?.sources ?? []))];
  return {
    cited,
    numbersOf: (id: string): readonly number[] =>
      (facts[id]?.sources ?? []).map((source) => cited.indexOf(source) + 1).sort((one, other) => one - other),
  };
}

function isHandoutText(handouts: unknown, id: string): boolean {
  const [first, ...path] = id.split('.');
  if (first !== 'handouts') return false;
  const found = path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
    handouts,
  );
  return typeof found === 'string';
}
