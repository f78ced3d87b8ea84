import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Problem } from '../problem.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The keys of an item's words; each may have a carer's wording beside it, under `<key>_carer`. */
interface Keys {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

const ofAQuestion: Keys = {
  needed: ['label', 'heading', 'why', 'help'],
  optional: ['printedLabel', 'intro', 'hint', 'least', 'most', 'warning', 'options', 'optionsPrinted'],
};
const ofAPoint: Keys = { needed: ['ask', 'question', 'physician'], optional: [] };
const ofAFact: Keys = { needed: ['physician'], optional: ['question'] };

/**
 * Every id of the questionnaire must have its words in the language's files, and every word there must belong to an id.
 * `files` are the contents by file name without extension; `folder` is their location.
 */
export function checkWords(folder: string, questionnaire: Questionnaire, files: Tree): readonly Problem[] {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const check = (file: string, inside: string[], wanted: readonly string[]) =>
    sameIds(`${folder}/${file}.json`, inside.join('.'), at(files[file], inside), wanted);
  const keysOf = (file: string, id: string, keys: Keys) =>
    keysIn(`${folder}/${file}.json`, id, at(files[file], [id]), keys);

  return [
    ...check('questions', [], ids(questionnaire.questions)),
    ...questionnaire.questions.flatMap(({ id, options }) => [
      ...keysOf('questions', id, ofAQuestion),
      ...check('questions', [id, 'options'], ids(options)),
    ]),
    ...check('points', [], ids(questionnaire.openPoints)),
    ...questionnaire.openPoints.flatMap(({ id }) => keysOf('points', id, ofAPoint)),
    ...check('facts', [], ids(questionnaire.notes)),
    ...questionnaire.notes.flatMap(({ id }) => keysOf('facts', id, ofAFact)),
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
      .map((id) => ({ file, id: name(id), message: 'has words, but is not in the questionnaire' })),
  ];
}

/** Keys without words, and words that nothing shows. */
function keysIn(file: string, id: string, words: unknown, { needed, optional }: Keys): Problem[] {
  const found = Object.keys(typeof words === 'object' && words !== null ? words : {});
  const isShown = (key: string) => [...needed, ...optional].includes(key.replace(/_carer$/, ''));
  return [
    ...needed
      .filter((key) => !isText(at(words, [key])))
      .map((key) => ({ file, id: `${id}.${key}`, message: 'must have words' })),
    ...found
      .filter((key) => !isShown(key))
      .map((key) => ({
        file,
        id: `${id}.${key || 'a key without a name'}`,
        message: 'has words, but is shown nowhere',
      })),
  ];
}

const at = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce(
    (inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Tree)[key] : undefined),
    tree,
  );

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isFilled = (value: unknown) => isText(value) || (typeof value === 'object' && value !== null);
