import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Problem } from '../problem.ts';

type Tree = Readonly<Record<string, unknown>>;

/**
 * Every id of the questionnaire has its words in the language's files, and every word there belongs to an id.
 * `files` are the contents by file name without ending; `folder` is where they stand.
 */
export function checkWords(folder: string, questionnaire: Questionnaire, files: Tree): readonly Problem[] {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const check = (file: string, inside: string[], wanted: readonly string[]) =>
    sameIds(`${folder}/${file}.json`, inside.join('.'), at(files[file], inside), wanted);
  const wordsOf = (file: string, thing: readonly string[], needed: readonly string[]) =>
    needed
      .filter((key) => !isText(at(files[file], [...thing, key])))
      .map((key) => ({
        file: `${folder}/${file}.json`,
        id: [...thing, key].join('.'),
        message: 'must have words',
      }));

  return [
    ...check('questions', [], ids(questionnaire.questions)),
    ...questionnaire.questions.flatMap(({ id, options }) => [
      ...wordsOf('questions', [id], ['label', 'heading', 'why', 'help']),
      ...check('questions', [id, 'options'], ids(options)),
    ]),
    ...check('points', [], ids(questionnaire.openPoints)),
    ...questionnaire.openPoints.flatMap(({ id }) =>
      wordsOf('points', [id], ['ask', 'question', 'physician']),
    ),
    ...check('facts', [], ids(questionnaire.notes)),
    ...check('outcomes', [], ids(questionnaire.outcomes)),
    ...check('findings', ['criteria'], ids(questionnaire.criteria)),
  ];
}

function sameIds(file: string, inside: string, words: unknown, wanted: readonly string[]): Problem[] {
  const found = Object.entries(typeof words === 'object' && words !== null ? words : {});
  const own = new Set(found.map(([key]) => key.replace(/_carer$/, '')));
  const name = (id: string) => (inside ? `${inside}.${id}` : id || 'a key without a name');
  return [
    ...wanted
      .filter((id) => !found.some(([key, value]) => key === id && isFilled(value)))
      .map((id) => ({ file, id: name(id), message: 'has no words in this language' })),
    ...[...own]
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ file, id: name(id), message: 'has words, but the questionnaire does not know it' })),
  ];
}

const at = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce(
    (inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Tree)[key] : undefined),
    tree,
  );

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isFilled = (value: unknown) => isText(value) || (typeof value === 'object' && value !== null);
