import { existsSync } from 'node:fs';
import { z } from 'zod';
import { asAnswer, type Answers, type Pick } from '../../lib/engine/answers.ts';
import { assess } from '../../lib/engine/assess.ts';
import type { Question, Questionnaire } from '../../lib/engine/schema.ts';
import { home } from '../home.ts';
import { refuse, type Problem } from '../problem.ts';
import { readJson } from '../read.ts';
import { parseWith } from './parse-questionnaire.ts';
import type { Vignette } from './vignettes.ts';

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const text = z.string().trim().min(1);

const earlierSchema = z.strictObject({
  version: z.string(),
  /** That version's options that correspond to other current picks than the same one: "question.option" each. */
  answers: z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1))),
  /** Current options that are mapped by judgement, each with the reason. */
  judged: z.record(z.string(), text),
  /** People who answer the two versions differently from these rules, described by their difference from the base. */
  people: z.array(z.strictObject({ id: text, story: text, before: answers, after: answers, why: text })),
});

/** How the same person would have answered an earlier version whose answers are not read by today's. */
export type Earlier = z.infer<typeof earlierSchema>;

export const earlierFile = (version: string): string => `${home}/earlier/${version}.json`;

/**
 * The mapping of a version's answers; undefined if there is none. Throws ContentError naming file, id and what is
 * wrong.
 */
export function readEarlier(version: string, { before, after }: Versions): Earlier | undefined {
  const file = earlierFile(version);
  if (!existsSync(file)) return undefined;
  const earlier = parseWith(earlierSchema, file, readJson(file));
  refuse(problemsOf(earlier, { before, after }).map((broken) => ({ file, ...broken })));
  return earlier;
}

export interface Versions {
  readonly before: Questionnaire;
  readonly after: Questionnaire;
}

function problemsOf(earlier: Earlier, { before, after }: Versions): readonly Omit<Problem, 'file'>[] {
  const old = namesIn(before);
  const today = namesIn(after);
  const unknown = (names: readonly string[], known: ReadonlySet<string>, version: string) =>
    names
      .filter((id) => !known.has(id))
      .map((id) => ({ id, message: `is no answer of questionnaire ${version}` }));
  const kept = Object.entries(earlier.answers);
  return [
    ...unknown(
      kept.flatMap(([id, options]) => Object.keys(options).map((option) => `${id}.${option}`)),
      old,
      before.version,
    ),
    ...unknown(
      kept.flatMap(([, options]) => Object.values(options).flat()),
      today,
      after.version,
    ),
    ...unknown(Object.keys(earlier.judged), today, after.version),
    ...unknown(
      earlier.people.flatMap((each) => namesOf(each.before)),
      old,
      before.version,
    ),
    ...unknown(
      earlier.people.flatMap((each) => namesOf(each.after)),
      today,
      after.version,
    ),
  ];
}

const namesIn = ({ questions }: Questionnaire): ReadonlySet<string> =>
  new Set(questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)));

/**
 * What the person with these answers would have answered before: the mapped picks, else the same option if it was
 * offered. If nothing of a list remains, the answer is that none applies. "Not sure" is dropped if something else was
 * picked.
 */
export function answersBefore({ answers: carried }: Earlier, before: Questionnaire, given: Answers): Answers {
  const picked = new Set(namesOf(given));
  return Object.fromEntries(
    before.questions.map((question) => {
      const named = carried[question.id] ?? {};
      const ids = question.options.map(({ id }) => id);
      const found = [
        ...ids.filter((id) => named[id]?.some((name) => picked.has(name))),
        ...ids.filter((id) => !(id in named) && picked.has(`${question.id}.${id}`)),
      ];
      return [question.id, asAnswer(question, together(question, found))];
    }),
  );
}

const namesOf = (given: Answers): readonly string[] =>
  Object.entries(given).flatMap(([id, answer]) => [answer].flat().map((option) => `${id}.${option}`));

/** The found options that can be picked together. */
function together({ kind, options }: Question, found: readonly string[]): readonly string[] {
  if (kind === 'single') return found.slice(0, 1);
  const isAlone = (id: string) => options.some((option) => option.id === id && option.exclusive);
  const others = found.filter((id) => !isAlone(id));
  if (others.length > 0) return others;
  return [found.find((id) => id !== 'none') ?? 'none'];
}

/** One person's outcome in both versions, and the answers that decide it. */
export interface PersonComparison {
  readonly id: string;
  readonly story: string;
  readonly from: string;
  readonly to: string;
  /** The answers that decide, in each version. */
  readonly because: { readonly from: readonly Pick[]; readonly to: readonly Pick[] };
  readonly why?: string | undefined;
}

/** Every vignette, and everyone who answers differently, in both versions. */
export function carriedOver(
  earlier: Earlier,
  versions: Versions,
  vignettes: readonly Vignette[],
): readonly PersonComparison[] {
  const [base] = vignettes;
  if (!base) return [];
  const ends = (id: string, story: string, old: Answers, now: Answers, why?: string): PersonComparison => {
    const [from, to] = [assess(versions.before, old).outcome, assess(versions.after, now).outcome];
    return { id, story, from: from.id, to: to.id, because: { from: from.because, to: to.because }, why };
  };
  const before = (given: Answers) => answersBefore(earlier, versions.before, given);
  return [
    ...vignettes.map(({ id, story, answers: given }) => ends(id, story, before(given), given)),
    ...earlier.people.map((each) => {
      const now = { ...base.answers, ...each.after };
      return ends(each.id, each.story, { ...before(base.answers), ...each.before }, now, each.why);
    }),
  ];
}

/** The answers that cannot be carried over. */
export interface Unmapped {
  /** Current answers about which the earlier version did not ask. */
  readonly notAsked: readonly string[];
  /** Answers of the earlier version that no current answer maps to. */
  readonly gone: readonly string[];
}

export function leftOut({ answers: carried }: Earlier, { before, after }: Versions): Unmapped {
  const [old, today] = [namesIn(before), namesIn(after)];
  const made = Object.entries(carried).flatMap(([id, options]) =>
    Object.keys(options).map((option) => `${id}.${option}`),
  );
  const used = new Set(Object.values(carried).flatMap((options) => Object.values(options).flat()));
  return {
    notAsked: [...today].filter((name) => !used.has(name) && !old.has(name)),
    gone: [...old].filter((name) => !made.includes(name) && !today.has(name)),
  };
}
