import type { Questionnaire } from '../../../lib/engine/schema.ts';

/** A sentence that differs between the versions; one that was added or removed has only one text. */
export interface WordingDifference {
  /** The file's name and the path of the sentence in it: "locales/en/questions.json age.heading". */
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

/** JSON files by name. */
type Files = Readonly<Record<string, unknown>>;

/** The sentences that changed, in the order of the newer version; removed ones come last. */
export function wordingDifferences(beforeFiles: Files, afterFiles: Files): readonly WordingDifference[] {
  const before = sentencesIn(beforeFiles);
  const after = sentencesIn(afterFiles);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    if (from === to) return [];
    return [{ id, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

const sentencesIn = (files: Files): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).flatMap(([file, tree]) => sentencesOf(`${file} `, tree)));

function sentencesOf(inside: string, tree: unknown): [string, string][] {
  if (typeof tree !== 'object' || tree === null) return [[inside, String(tree)]];
  return Object.entries(tree).flatMap(([key, each]) =>
    sentencesOf(inside.endsWith(' ') ? `${inside}${key}` : `${inside}.${key}`, each),
  );
}

/** What is presented differently to everyone without changing what any answers mean. */
export function layoutDifferences(before: Questionnaire, after: Questionnaire): readonly string[] {
  const old = layoutOf(before);
  return [...layoutOf(after)].flatMap(([name, now]) => {
    const then = old.get(name);
    if (then === undefined || (Array.isArray(now) ? sameOrder(then, now) : then === now)) return [];
    return [Array.isArray(now) ? `${name}: another order` : `${name}: ${then}, now ${now}`];
  });
}

type Layout = ReadonlyMap<string, string | readonly string[]>;

function layoutOf({ questions, printOrder }: Questionnaire): Layout {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return new Map<string, string | readonly string[]>([
    ['questions', ids(questions)],
    ['open points in print', printOrder],
    ...questions.flatMap(
      ({ id, part, kind, followUpOf, options }): [string, string | readonly string[]][] => [
        [`part of ${id}`, part],
        [`kind of ${id}`, kind],
        [`screen of ${id}`, followUpOf ?? id],
        [`options of ${id}`, ids(options)],
        ...options.map((each): [string, string] => [`urgency of ${id}.${each.id}`, each.urgency ?? 'none']),
      ],
    ),
  ]);
}

/** Added and removed ones do not count: they are reported elsewhere. */
function sameOrder(then: string | readonly string[], now: readonly string[]): boolean {
  const shared = (list: readonly string[]) => list.filter((id) => then.includes(id) && now.includes(id));
  return typeof then !== 'string' && shared(then).join() === shared(now).join();
}
