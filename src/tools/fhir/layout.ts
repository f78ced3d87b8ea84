import { clausesOf, keyOf, type Clause } from '../../lib/engine/clauses.ts';
import { stoppedWhen } from '../../lib/engine/reached.ts';
import type { Question, Questionnaire, Stop } from '../../lib/engine/schema.ts';
import { isAnswered, isFlat, needsNotEqual, reachedClauses } from './clause.ts';
import { behindLinkId, partLinkId, stopLinkId } from './names.ts';

/** An item of the form: a question, a stop, or a group of such items. */
export interface LayoutItem {
  readonly linkId: string;
  /** What must hold in addition to `given`. One item can express all of it. */
  readonly clauses: readonly Clause[];
  /** What the enclosing groups already require. */
  readonly given: readonly Clause[];
  /** For a group that only an expression enables: what its first item requires, and all others too. */
  readonly expression?: readonly Clause[];
  /** For the group of a part: its id. */
  readonly part?: string;
  /** For a group inside a part: the question that its heading names. */
  readonly about?: string;
  readonly question?: Question;
  readonly stop?: Stop;
  readonly items: readonly LayoutItem[];
}

type Leaf = Pick<LayoutItem, 'linkId' | 'clauses' | 'question' | 'stop'>;

/**
 * The items of the form, in order. An item's `enableWhen` are joined by "all" or by "any"; where both are needed, a
 * group encloses the item and its neighbours with the same need, because everything in a disabled group is disabled
 * too.
 */
export function layoutOf(questionnaire: Questionnaire): readonly LayoutItem[] {
  const layout = known.get(questionnaire) ?? layOut(questionnaire);
  known.set(questionnaire, layout);
  return layout;
}

/** Cached: a questionnaire is immutable, and laying it out takes longer than filling it in. */
const known = new WeakMap<Questionnaire, readonly LayoutItem[]>();

function layOut(questionnaire: Questionnaire): readonly LayoutItem[] {
  const parts = questionsByPart(questionnaire.questions).map((questions) => {
    const part = questions[0]?.part ?? '';
    const leaves = questions.flatMap((question) => leavesOf(questionnaire, question));
    return partGroup(questionnaire, part, leaves);
  });
  return behindExpressions(questionnaire, parts);
}

/**
 * Puts consecutive items with the same "!=" conditions into a group that has them in FHIRPath: some forms that support it
 * read "!=" as "some answer differs", and SDC allows no item to have both. It has a
 * neutral heading, because a form that supports no expressions always shows it, also after a stop. It is enabled
 * together with its first item, so that no other form shows a heading over an empty group.
 */
function behindExpressions(
  questionnaire: Questionnaire,
  items: readonly LayoutItem[],
): readonly LayoutItem[] {
  const all: LayoutItem[] = [];
  for (const item of items) {
    const { linkId, clauses, given } = item;
    const last = all.at(-1);
    const known = keysOf(last?.expression ?? []);
    const negated = clauses.filter((clause) => needsNotEqual(questionnaire, clause));
    if (negated.length === 0) all.push(item);
    else if (
      last?.expression &&
      needs(item, last.expression) &&
      keysOf(negated).every((key) => known.includes(key))
    )
      all.splice(-1, 1, { ...last, items: [...last.items, item] });
    else all.push({ linkId: behindLinkId(linkId), clauses: [], given, expression: clauses, items: [item] });
  }
  return all;
}

/** Consecutive questions of one part. */
function questionsByPart(questions: readonly Question[]): readonly (readonly Question[])[] {
  const parts: Question[][] = [];
  for (const question of questions) {
    const last = parts.at(-1);
    if (last?.[0]?.part === question.part) last.push(question);
    else parts.push([question]);
  }
  return parts;
}

function leavesOf(questionnaire: Questionnaire, question: Question): readonly Leaf[] {
  const stops = questionnaire.stops.filter(({ after }) => after === question.id);
  return [
    { linkId: question.id, clauses: reachedClauses(questionnaire, question.id), question },
    ...stops.map((stop) => ({
      linkId: stopLinkId(stop),
      clauses: clausesOf(questionnaire, stoppedWhen(questionnaire, stop)),
      stop,
    })),
  ];
}

/** The part's group requires what all of its items require, so that no path shows a heading over an empty group. */
function partGroup(questionnaire: Questionnaire, part: string, leaves: readonly Leaf[]): LayoutItem {
  const linkId = partLinkId(part);
  const [first] = leaves;
  const clauses = (first?.clauses ?? []).filter(
    (clause) => isFlat(questionnaire, clause) && leaves.every((leaf) => needs(leaf, [clause])),
  );
  return { linkId, part, clauses, given: [], items: nested({ questionnaire, linkId }, leaves, clauses) };
}

interface Around {
  readonly questionnaire: Questionnaire;
  readonly linkId: string;
}

function nested(around: Around, all: readonly Leaf[], given: readonly Clause[]): readonly LayoutItem[] {
  const leaves = all.map((leaf) => without(leaf, given));
  const items: LayoutItem[] = [];
  let ungrouped = 0;
  for (let at = 0; at < leaves.length;) {
    const leaf = leaves[at] as Leaf;
    if (fitsOneItem(around.questionnaire, leaf.clauses)) {
      items.push({ ...leaf, given, items: [] });
      at += 1;
      continue;
    }
    const { from, to, clauses } = runAround(around.questionnaire, leaves, at, ungrouped);
    items.length -= at - from;
    const linkId = `${around.linkId}-${items.filter(({ about }) => about).length + 1}`;
    const run = leaves.slice(from, to);
    const inside = nested({ ...around, linkId }, run, [...given, ...clauses]);
    items.push({ linkId, about: aboutOf(run), clauses, given, items: inside });
    at = ungrouped = to;
  }
  return behindExpressions(around.questionnaire, items);
}

/**
 * The clauses that a group takes over from the leaf at `at`, and the ungrouped neighbours that need the same. Clauses
 * that a question is answered are taken over too: items after the question may wait for it, but not the question
 * itself.
 */
function runAround(questionnaire: Questionnaire, leaves: readonly Leaf[], at: number, ungrouped: number) {
  const own = leaves[at]?.clauses ?? [];
  const flat = own.filter((clause) => isFlat(questionnaire, clause));
  const clauses = flat.length > 0 ? flat : own.slice(0, 1);
  const shared = clauses.filter((clause) => !isAnswered(questionnaire, clause));
  const wanted = shared.length > 0 ? shared : clauses;
  let [from, to] = [at, at + 1];
  if (shared.length === clauses.length) while (from > ungrouped && needs(leaves[from - 1], wanted)) from -= 1;
  // A leaf that still does not fit starts another group next to this one.
  const fits = (leaf: Leaf) => fitsOneItem(questionnaire, without(leaf, clauses).clauses);
  for (let next = leaves[to]; next && needs(next, wanted) && fits(next); next = leaves[to]) to += 1;
  return { from, to, clauses };
}

/** A group is named after the first question in it, or after the one whose answer it follows. */
const aboutOf = (run: readonly Leaf[]): string =>
  run.find(({ question }) => question)?.question?.id ?? run[0]?.stop?.after ?? '';

const fitsOneItem = (questionnaire: Questionnaire, clauses: readonly Clause[]) =>
  clauses.length < 2 || clauses.every((clause) => isFlat(questionnaire, clause));

const keysOf = (clauses: readonly Clause[]) => clauses.map(keyOf);

const needs = (leaf: Pick<Leaf, 'clauses'> | undefined, clauses: readonly Clause[]): boolean => {
  const own = keysOf(leaf?.clauses ?? []);
  return keysOf(clauses).every((key) => own.includes(key));
};

function without(leaf: Leaf, given: readonly Clause[]): Leaf {
  const known = keysOf(given);
  return { ...leaf, clauses: leaf.clauses.filter((clause) => !known.includes(keyOf(clause))) };
}
