import { home } from '../../content/home.ts';
import type { Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { forbiddenIn } from './forbidden.ts';
import { glossaryProblems, type Glossary } from './glossary.ts';
import type { Measure } from './measures/measure.ts';
import { overLimits, measurementsOf, type Measurement } from './measurements.ts';
import type { Audience, LanguageRules } from './rules.ts';
import { isUnder, problemAt, textsIn, type ContentText } from './texts.ts';
import { screensWith } from './screens.ts';

export const audienceFile = `${home}/plain-words/audience.json`;
export const rulesFileOf = (locale: string) => `${home}/plain-words/${locale}.json`;

export interface Content {
  readonly locale: string;
  readonly questionnaire: Questionnaire;
  /** The language's files by name without extension. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The same files in English, if they are in another language. */
  readonly english?: Readonly<Record<string, unknown>>;
  /** Other texts that people read: clinics' profiles, sources, the names of pages and files. */
  readonly others: readonly ContentText[];
  readonly clinic: string;
  readonly audience: Audience;
  readonly rules: LanguageRules;
}

export interface Result {
  /** What was measured, the worst first. */
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Problem[];
}

/** Measures every text of a language, and checks it against the rules of plain language. */
export function checkPlainWords(content: Content, measure: Measure): Result {
  const { locale, questionnaire, files, others, audience, rules } = content;
  const folder = `${home}/locales/${locale}`;
  const english = new Map(textsIn('', content.english ?? {}).map(({ id, text }) => [id, text]));
  const all = textsIn(folder, files).map((text) =>
    filledIn({ ...text, english: english.get(text.id) }, content.clinic),
  );
  const exempt = [...audience.professional, ...audience.citations];
  const plain = all.filter(({ id }) => !exempt.some((path) => isUnder(path, id)));
  const measurements = measurementsOf(screensWith(questionnaire, plain), measure);
  const glossary = (files['glossary'] ?? {}) as Glossary;
  return {
    measurements,
    problems: [
      ...overLimits(folder, measurements),
      ...plain.flatMap((text) => sentenceProblems(text, measure)),
      ...glossaryProblems(
        `${folder}/glossary.json`,
        glossary,
        plain.filter(isProse),
        measure,
        content.clinic,
      ),
      ...forbiddenIn(rulesFileOf(locale), rules, [...all, ...others]),
      // Other languages omit what stays in English, so only English has every path.
      ...(content.english ? [] : unused(audience, all)),
      ...measure.unusedIn(plain.map(({ text }) => text)).map((word) => ({
        file: rulesFileOf(locale),
        id: 'everyday',
        message: `lists “${word}”, which no text uses`,
      })),
    ],
  };
}

/** The forms of a term are search patterns, not texts that somebody reads. */
const isProse = ({ id }: ContentText) => !isUnder('glossary.*.forms', id) && !isUnder('glossary.*.term', id);

/** A placeholder is measured as one word; a clinic's name with its real length. */
const filledIn = (text: ContentText, clinic: string): ContentText => ({
  ...text,
  text: withBlanksFilled(text.text, clinic),
  english: text.english && withBlanksFilled(text.english, clinic),
});

const withBlanksFilled = (text: string, clinic: string) =>
  text.replaceAll('{{clinic}}', clinic).replaceAll(/\{\w+\}/g, 'one');

function sentenceProblems(text: ContentText, measure: Measure): readonly Problem[] {
  return measure.sentencesIn(text.text).flatMap((sentence) => {
    const length = measure.lengthOf(sentence);
    return [
      ...(length > measure.longest
        ? [problemAt(text, `has a sentence of ${length} ${measure.unit}, and ${measure.longest} is the most`)]
        : []),
      ...(measure.isDoubleNegative(sentence) ? [problemAt(text, 'says no twice in one breath')] : []),
    ];
  });
}

const unused = (audience: Audience, all: readonly ContentText[]): readonly Problem[] =>
  [...audience.professional, ...audience.citations]
    .filter((path) => !all.some(({ id }) => isUnder(path, id)))
    .map((path) => ({ file: audienceFile, id: path, message: 'names no text' }));
