import type { Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { forbiddenIn } from './forbidden.ts';
import { glossaryProblems, type Glossary } from './glossary.ts';
import type { Measure } from './measures/measure.ts';
import { overLimits, readingsOf, type Reading } from './readings.ts';
import type { Audience, LanguageRules } from './rules.ts';
import { isAt, problemAt, textsIn, type Said } from './said.ts';
import { screensWith } from './screens.ts';

export const audienceFile = 'questionnaire/mild/plain-words/audience.json';
export const rulesFileOf = (locale: string) => `questionnaire/mild/plain-words/${locale}.json`;

export interface Content {
  readonly locale: string;
  readonly questionnaire: Questionnaire;
  /** The language's files by name without ending. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The same files in English, where they are in another language. */
  readonly english?: Readonly<Record<string, unknown>>;
  /** What else people read: clinics' profiles, sources, the names of pages and files. */
  readonly others: readonly Said[];
  readonly clinic: string;
  readonly audience: Audience;
  readonly rules: LanguageRules;
}

export interface Result {
  /** What was measured, the worst first. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Measures every text of a language against what its readers were promised. */
export function plainWords(content: Content, measure: Measure): Result {
  const { locale, questionnaire, files, others, audience, rules } = content;
  const folder = `questionnaire/mild/locales/${locale}`;
  const english = new Map(textsIn('', content.english ?? {}).map(({ id, text }) => [id, text]));
  const all = textsIn(folder, files).map((said) =>
    filledIn({ ...said, english: english.get(said.id) }, content.clinic),
  );
  const lies = (places: readonly string[], { id }: Said) => places.some((place) => isAt(place, id));
  const plain = all.filter((said) => !lies([...audience.professional, ...audience.citations], said));
  const readings = readingsOf(screensWith(questionnaire, plain), measure);
  const glossary = (files['glossary'] ?? {}) as Glossary;
  return {
    readings,
    problems: [
      ...overLimits(folder, readings),
      ...plain.flatMap((said) => sentenceProblems(said, measure)),
      ...glossaryProblems(
        `${folder}/glossary.json`,
        glossary,
        plain.filter(isProse),
        measure,
        content.clinic,
      ),
      ...forbiddenIn(rulesFileOf(locale), rules, [...all, ...others]),
      // A language leaves out what stands in English everywhere, so only English has all the places.
      ...(content.english ? [] : unused(audience, all)),
      ...measure.unusedIn(plain.map(({ text }) => text)).map((word) => ({
        file: rulesFileOf(locale),
        id: 'everyday',
        message: `lists “${word}”, which no text uses`,
      })),
    ],
  };
}

/** The forms of a term are looked for in other texts and are none themselves. */
const isProse = ({ id }: Said) => !isAt('glossary.*.forms', id) && !isAt('glossary.*.term', id);

/** A blank is measured as if it held a word; a clinic's name has its own length. */
const filledIn = (said: Said, clinic: string): Said => ({
  ...said,
  text: withBlanksFilled(said.text, clinic),
  english: said.english && withBlanksFilled(said.english, clinic),
});

const withBlanksFilled = (text: string, clinic: string) =>
  text.replaceAll('{{clinic}}', clinic).replaceAll(/\{\w+\}/g, 'one');

function sentenceProblems(said: Said, measure: Measure): readonly Problem[] {
  return measure.sentencesIn(said.text).flatMap((sentence) => {
    const length = measure.lengthOf(sentence);
    return [
      ...(length > measure.longest
        ? [problemAt(said, `has a sentence of ${length} ${measure.unit}, and ${measure.longest} is the most`)]
        : []),
      ...(measure.isDoubleNegative(sentence) ? [problemAt(said, 'says no twice in one breath')] : []),
    ];
  });
}

const unused = (audience: Audience, all: readonly Said[]): readonly Problem[] =>
  [...audience.professional, ...audience.citations]
    .filter((place) => !all.some(({ id }) => isAt(place, id)))
    .map((place) => ({ file: audienceFile, id: place, message: 'names no text' }));
