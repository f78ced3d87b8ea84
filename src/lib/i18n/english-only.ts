/** The parsed files of a language, by name without extension. */
type Files = Readonly<Record<string, unknown>>;

/** What only physicians, counsel and clinics read stays in English: these files, and the values at these paths. */
const englishOnly = [
  'embed.page',
  'facts.*.physician',
  'fhir',
  'findings.criteria.*.clinic',
  'findings.physician',
  'findings.physicianContraindicationsMet',
  'flow',
  'notes.confirm',
  'notes.pageOne',
  'points.*.physician',
  'proof',
  'questions.*.optionsPrinted',
  'questions.*.printedLabel',
  'reader',
].map((place) => place.split('.'));

const isEnglishOnly = (path: readonly string[]): boolean =>
  englishOnly.some(
    (place) =>
      place.length === path.length &&
      place.every((key, at) => key === '*' || key === path[at]?.replace(/_carer$/, '')),
  );

/** A path that is not translated, or that holds only such paths: a fact that only prints for the physician. */
const isAllEnglish = (value: unknown, path: readonly string[]): boolean =>
  isEnglishOnly(path) ||
  (isTree(value) && Object.entries(value).every(([key, inside]) => isAllEnglish(inside, [...path, key])));

/** The subset of these files that is translated. */
export const translatedFiles = (files: Files): Files => pruned(files, []);

function pruned(tree: Files, path: readonly string[]): Files {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key, value]) => !isAllEnglish(value, [...path, key]))
      .map(([key, value]) => [key, isTree(value) ? pruned(value, [...path, key]) : value]),
  );
}

/** A language's files, with the English text at the paths that are not translated. */
export function completed(english: Files, files: Files, path: readonly string[] = []): Files {
  const own = Object.entries(files).map(([key, value]) => {
    const there = english[key];
    return [key, isTree(value) && isTree(there) ? completed(there, value, [...path, key]) : value] as const;
  });
  const missing = Object.entries(english).filter(
    ([key, value]) => !(key in files) && isAllEnglish(value, [...path, key]),
  );
  return Object.fromEntries([...own, ...missing]);
}

const isTree = (value: unknown): value is Files =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
