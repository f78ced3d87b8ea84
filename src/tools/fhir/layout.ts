import { clausesOf, keyOf, type Clause } from '../../lib/engine/clauses.ts';
import { reachedWhen, stoppedWhen } from '../../lib/engine/reached.ts';
import type { Condition, Question, Questionnaire, Stop } from '../../lib/engine/schema.ts';
import { partLinkId, stopLinkId } from './names.ts';

/** An item of the form: a question, a stop, or a group of such items. */
export interface LayoutItem {
  readonly linkId: string;
  /** What must hold besides what holds for the groups around it. One item can say all of it. */
  readonly clauses: readonly Clause[];
  /** What holds for the groups around it. */
  readonly given: readonly Clause[];
  readonly part?: string;
  readonly question?: Question;
  readonly stop?: Stop;
  readonly items: readonly LayoutItem[];
}

type Leaf = Pick<LayoutItem, 'linkId' | 'clauses' | 'question' | 'stop'>;

/**
 * The items of the form, in order. An item's `enableWhen` are joined by "all" or by "any"; where both are needed, groups
 * stand around the item, because what is in a disabled group is disabled too.
 */
export function layoutOf(questionnaire: Questionnaire): readonly LayoutItem[] {
  const layout = known.get(questionnaire) ?? layOut(questionnaire);
  known.set(questionnaire, layout);
  return layout;
}

/** A questionnaire does not change, and laying it out takes longer than filling it in. */
const known = new WeakMap<Questionnaire, readonly LayoutItem[]>();

const layOut = (questionnaire: Questionnaire) =>
  questionsByPart(questionnaire.questions).map((questions) => {
    const part = questions[0]?.part ?? '';
    const leafItems = questions.flatMap((question) => leavesOf(questionnaire, question));
    return partGroup(part, leafItems);
  });

/** Neighbours of one part. */
function questionsByPart(questions: readonly Question[]): readonly (readonly Question[])[] {
  return runsOf(questions, ({ part }) => part);
}

function leavesOf(questionnaire: Questionnaire, question: Question): readonly Leaf[] {
  const clauses = (condition: Condition) => clausesOf(questionnaire, condition);
  const stops = questionnaire.stops.filter(({ after }) => after === question.id);
  return [
    { linkId: question.id, clauses: clauses(reachedWhen(questionnaire, question.id)), question },
    ...stops.map((stop) => ({
      linkId: stopLinkId(stop),
      clauses: clauses(stoppedWhen(questionnaire, stop)),
      stop,
    })),
  ];
}

function partGroup(part: string, leafItems: readonly Leaf[]): LayoutItem {
  const linkId = partLinkId(part);
  const number = counter();
  const nested = (inside: readonly Leaf[], given: readonly Clause[]): readonly LayoutItem[] =>
    runsOf(inside, ({ clauses }) => firstKey(clauses)).flatMap((run): LayoutItem[] => {
      const [first, ...others] = run;
      const shared = first?.clauses[0];
      if (!first) return [];
      if (!shared || (others.length === 0 && fitsOneItem(first.clauses)))
        return run.map((leaf) => ({ ...leaf, given, items: [] }));
      const group = { linkId: `${linkId}-${number()}`, clauses: [shared], given };
      return [{ ...group, items: nested(run.map(withoutFirst), [...given, shared]) }];
    });

  const [shared] = leafItems[0]?.clauses ?? [];
  const isShared = shared && leafItems.every(({ clauses }) => firstKey(clauses) === keyOf(shared));
  const clauses = isShared ? [shared] : [];
  const items = nested(isShared ? leafItems.map(withoutFirst) : leafItems, clauses);
  return { linkId, part, clauses, given: [], items };
}

const fitsOneItem = (clauses: readonly Clause[]) => clauses.length < 2 || clauses.every(saysOneThing);
const saysOneThing = (clause: Clause) => {
  const [literal] = clause;
  return clause.length === 1 && literal?.is === true && literal.picked.length === 1;
};

const withoutFirst = (leaf: Leaf): Leaf => ({ ...leaf, clauses: leaf.clauses.slice(1) });
const firstKey = ([first]: readonly Clause[]) => first && keyOf(first);

function runsOf<Each>(all: readonly Each[], key: (each: Each) => string | undefined): readonly Each[][] {
  const runs: Each[][] = [];
  for (const each of all) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

function counter(): () => number {
  let count = 0;
  return () => (count += 1);
}
