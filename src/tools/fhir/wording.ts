import type { Extension } from '@medplum/fhirtypes';
import type { Words } from '../../lib/i18n/words.ts';

/** A language and its words. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
  /** The words for someone who answers for another person. */
  readonly carer: Words;
}

/** The first language is the one that clinicians sign; the others are its translations. */
export type Languages = readonly [Language, ...Language[]];

/** `name` in the resource's language, with its translations as extensions. */
export function localized<Name extends string>(
  name: Name,
  [own, ...others]: Languages,
  read: (words: Words) => string,
): Record<Name, string> & Partial<Record<`_${Name}`, { extension: Extension[] }>> {
  const extension = others.map(({ locale, words }) => ({
    url: extensions.translation,
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

export const optionText = (words: Pick<Words, 'questions'>, question: string, option: string) =>
  words.questions[question]?.options[option] ?? '';

/** What a form asks: the heading, and what stands around it in sight of everyone. */
export function questionText({ questions }: Pick<Words, 'questions'>, id: string): string {
  const { intro, heading, hint, least, most, options = {} } = questions[id] ?? {};
  const steps = Object.values(options);
  // The last option of a scale is "Not sure".
  const ends = least && most ? [`${steps[0]}: ${least}.`, `${steps.at(-2)}: ${most}.`] : [];
  return [intro, heading, hint, ...ends].filter(Boolean).join(' ');
}

const structure = 'http://hl7.org/fhir/StructureDefinition';

/** The extensions in use, by purpose. */
export const extensions = {
  translation: `${structure}/translation`,
  display: `${structure}/display`,
  itemControl: `${structure}/questionnaire-itemControl`,
  displayCategory: `${structure}/questionnaire-displayCategory`,
  choiceOrientation: `${structure}/questionnaire-choiceOrientation`,
  optionExclusive: `${structure}/questionnaire-optionExclusive`,
  enableWhenExpression:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
  xhtml: `${structure}/rendering-xhtml`,
  style: `${structure}/rendering-style`,
} as const;
