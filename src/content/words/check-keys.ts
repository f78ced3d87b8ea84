import type { Problem } from '../problem.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The forms of a term in a text: a language may have any number of them. */
const ownLength = /\.forms$/;
const carerKey = /_carer$/;

/**
 * A language must have exactly the keys of English, in the same files. It may only add a carer's wording that English
 * does not need, of the same type as the patient's.
 */
export function checkKeys(folder: string, english: Tree, files: Tree): readonly Problem[] {
  const names = [...new Set([...Object.keys(english), ...Object.keys(files)])];
  return names.flatMap((name) => {
    const file = `${folder}/${name}.json`;
    if (!(name in files)) return [{ file, id: 'file', message: 'is missing; English has it' }];
    if (!(name in english)) return [{ file, id: 'file', message: 'is surplus; English has no such file' }];
    return differences(file, '', english[name], files[name]);
  });
}

function differences(file: string, id: string, english: unknown, other: unknown): readonly Problem[] {
  if (kindOf(english) !== kindOf(other))
    return [{ file, id: id || 'file', message: `must be ${kindOf(english)}, as it is in English` }];
  if (kindOf(english) === 'a text') return [];
  const [wanted, found] = [named(english), named(other)];
  if (ownLength.test(id)) return found.size > 0 ? [] : [{ file, id, message: 'must not be empty' }];
  const at = (key: string) => (id ? `${id}.${key}` : key || 'a key without a name');
  const isOwn = (key: string) => carerKey.test(key) && found.has(key.replace(carerKey, ''));
  const patients = (key: string) => found.get(key.replace(carerKey, ''));
  return [
    ...[...found]
      .filter(([key, each]) => isOwn(key) && kindOf(each) !== kindOf(patients(key)))
      .map(([key]) => ({
        file,
        id: at(key),
        message: `must be ${kindOf(patients(key))}, as the patient's is`,
      })),
    ...[...wanted].flatMap(([key, each]) =>
      found.has(key)
        ? differences(file, at(key), each, found.get(key))
        : [{ file, id: at(key), message: 'is missing; English has it' }],
    ),
    ...[...found.keys()]
      .filter((key) => !wanted.has(key) && !isOwn(key))
      .map((key) => ({ file, id: at(key), message: 'is surplus; English has no such key' })),
  ];
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'a group' : 'a text';

/** The values of a group or a list, by key, id or index. */
const named = (group: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(group as Tree).map(([key, each]) => [
      typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string'
        ? each.id
        : key,
      each,
    ]),
  );
