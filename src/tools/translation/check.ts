import type { Problem } from '../../content/problem.ts';
import type { TranslationRecord } from './record.ts';
import type { Translation } from './status.ts';
import type { Strings } from './strings.ts';

/** Strings that may say the same as the English: names, numbers, signs. Each with the reason. */
export type SameAsEnglish = Readonly<Record<string, string>>;

/**
 * What is wrong in a language's files. They need the same ids as the English, with the same placeholders, in Unicode
 * normal form and without invisible characters, and nothing left in English.
 */
export function checkTranslation(
  folder: string,
  english: Strings,
  { strings, record }: Translation,
  same: SameAsEnglish,
): readonly Problem[] {
  const problem = (id: string, message: string): Problem => ({ file: fileOf(folder, id), id, message });
  return [
    ...[...english.keys()]
      .filter((id) => !strings.has(id))
      .map((id) => problem(id, 'has no words in this language')),
    ...[...strings.keys()]
      .filter((id) => !english.has(id))
      .map((id) => problem(id, 'has words, but the English has none')),
    ...Object.keys(record.from)
      .filter((id) => !english.has(id))
      .map((id) => problem(id, 'is in the record of the translation, but the English has no such string')),
    ...[...strings].flatMap(([id, text]) =>
      brokenIn(text, english.get(id), id in same).map((message) => problem(id, message)),
    ),
  ];
}

/** Reviews dated after the day `today`, written as 2026-01-31. */
export const futureReviews = (file: string, { reviews }: TranslationRecord, today: string): Problem[] =>
  reviews
    .filter(({ on }) => on > today)
    .map(({ by, on }) => ({
      file,
      id: `review by ${by}`,
      message: `is dated ${on}, which is in the future`,
    }));

/** `es/ui.json` for `ui.start.title`. */
const fileOf = (folder: string, id: string) => `${folder}/${id.split('.')[0]}.json`;

export function brokenIn(text: string, english: string | undefined, maySame: boolean): string[] {
  return [
    ...(text.trim() === '' && english?.trim() !== '' ? ['is empty'] : []),
    ...(text.normalize('NFC') === text ? [] : ['must be in normal form (NFC)']),
    ...(hiddenMarks.test(text)
      ? ['has a hidden mark for direction or width; the page sets directions itself']
      : []),
    ...(english === undefined ? [] : strayIn(text, english)),
    ...(english !== undefined && placeholdersIn(text) !== placeholdersIn(english)
      ? [
          `must fill in ${placeholdersIn(english) || 'nothing'}, but fills in ${placeholdersIn(text) || 'nothing'}`,
        ]
      : []),
    ...(english === text && !maySame && /\p{L}{2,}/u.test(text.replace(/\{+\w+\}+/g, ''))
      ? ['is still in English']
      : []),
  ];
}

/** What a translation must not add to its English. */
function strayIn(text: string, english: string): string[] {
  const mostSigns = 3 * english.length + 100;
  const word = (text.match(/[^\s\p{Script=Han}]+/gu) ?? []).find(({ length }) => length > longestWord);
  const [sign] =
    text.match(/[<>‹›＜＞⟨⟩〈〉❮❯❬❭❰❱˂˃≮≯⟪⟫⦑⦒﹤﹥ᐸᐳ]|&#?\w+;|:\/\/|www\.|\b(?:javascript|data):/i) ?? [];
  return [
    ...(text.length > mostSigns ? [`has ${text.length} signs, where ${mostSigns} are the most`] : []),
    ...(word !== undefined && !english.includes(word)
      ? [`has a word of ${word.length} signs, where ${longestWord} are the most`]
      : []),
    ...(sign !== undefined && !english.includes(sign)
      ? [`holds "${sign}", which the English does not: a text is words alone`]
      : []),
    ...(!hiddenMarks.test(text) && /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
      ? ['has signs that cannot be seen']
      : []),
  ];
}

/** The longest word of the four languages has 19. */
const longestWord = 40;

const hiddenMarks = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const placeholdersIn = (text: string): string => [...(text.match(/\{\{?\w+\}?\}/g) ?? [])].sort().join(' ');
