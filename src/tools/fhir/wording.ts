import type { Extension } from '@medplum/fhirtypes';
import type { Words } from '../../lib/i18n/words.ts';

/** A language and its words. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

/** The first language is the resource's own; the others come along as its translations. */
export type Languages = readonly [Language, ...Language[]];

const translation = 'http://hl7.org/fhir/StructureDefinition/translation';

/** `name` in the resource's language, and in the others as extensions on it. */
export function localized<Name extends string>(
  name: Name,
  [own, ...others]: Languages,
  read: (words: Words) => string,
): Record<Name, string> & Partial<Record<`_${Name}`, { extension: Extension[] }>> {
  const extension = others.map(({ locale, words }) => ({
    url: translation,
    extension: [
      { url: 'lang', valueCode: locale },
      { url: 'content', valueString: read(words) },
    ],
  }));
  return {
    [name]: read(own.words),
    ...(extension.length > 0 && { [`_${name}`]: { extension } }),
  } as ReturnType<typeof localized<Name>>;
}

export const optionText = (words: Words, question: string, option: string) =>
  words.questions[question]?.options[option] ?? '';
