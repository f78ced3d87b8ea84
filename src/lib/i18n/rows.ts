import { lazily } from './lazily.ts';
import type { PairedWords } from './voices.ts';

/**
 * A table: the names of its columns, then a row for each item of the questionnaire in its order; 0 if it has no
 * value.
 */
type Rows = readonly unknown[][];

/** Words as the page's payload carries them: questions and points without ids, which the questionnaire has already. */
export interface PackedWords {
  readonly questions: Rows;
  readonly points: Rows;
  readonly others: PairedWords;
}

interface Id {
  readonly id: string;
}

/** The items of the questionnaire that have words, in its order. */
interface Ids {
  readonly questions: readonly (Id & { readonly options: readonly Id[] })[];
  readonly openPoints: readonly Id[];
}

type Row = Readonly<Record<string, unknown>>;

/** Removes the ids, which saves half a kilobyte of the page. */
export function packed({ questions, openPoints }: Ids, words: PairedWords): PackedWords {
  const { questions: asked, points, ...others } = words as Readonly<Record<string, Row>>;
  const texts = (id: string) => asked?.[id] as Row;
  return {
    questions: rowsOf(
      questions.map(({ id, options }) => ({
        ...texts(id),
        options: options.map((each) => (texts(id)['options'] as Row)[each.id]),
      })),
    ),
    points: rowsOf(openPoints.map(({ id }) => points?.[id] as Row)),
    others: others as PairedWords,
  };
}

/** Restores them. */
export const unpacked = (
  { questions, openPoints }: Ids,
  { others, questions: asked, points }: PackedWords,
): PairedWords =>
  lazily([...Object.keys(others), 'questions', 'points'], (name) => {
    if (name === 'questions') return askedOf(questions, asked);
    return name === 'points' ? tableOf(openPoints, points) : others[name];
  }) as PairedWords;

function askedOf(questions: Ids['questions'], rows: Rows): Record<string, Row> {
  const asked = tableOf(questions, rows);
  for (const { id, options } of questions) {
    const texts = asked[id]?.['options'] as string[];
    asked[id] = {
      ...asked[id],
      options: Object.fromEntries(options.map((option, at) => [option.id, texts[at]])),
    };
  }
  return asked;
}

function rowsOf(things: readonly Row[]): Rows {
  const columns = [...new Set(things.flatMap((thing) => Object.keys(thing)))];
  return [columns, ...things.map((thing) => columns.map((column) => thing[column] ?? 0))];
}

const tableOf = (ids: readonly Id[], [columns = [], ...rows]: Rows): Record<string, Row> =>
  Object.fromEntries(
    ids.map(({ id }, at) => [
      id,
      Object.fromEntries(
        columns.map((column, cell) => [column, rows[at]?.[cell]]).filter(([, text]) => text !== 0),
      ),
    ]),
  );
