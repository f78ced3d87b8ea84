import type { Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { TermWords } from '../../lib/i18n/words.ts';
import type { Measure } from './measures/measure.ts';
import { phraseIn } from './phrase.ts';
import { problemAt, textsIn, type ContentText } from './texts.ts';
import { screenOf } from './screens.ts';

/** `forms` are the spellings under which it occurs in texts. */
export type Glossary = Readonly<Record<string, TermWords & { readonly forms: readonly string[] }>>;

/** Longer forms first, so that "spinal stenosis" goes before "spinal". */
export const formsIn = (glossary: Glossary): readonly string[] =>
  Object.values(glossary)
    .flatMap(({ forms }) => forms)
    .sort((a, b) => b.length - a.length);

/** A meaning is shown inline, on a phone. */
const longestMeaning = 100;

export function glossaryProblems(
  file: string,
  glossary: Glossary,
  texts: readonly ContentText[],
  measure: Measure,
  clinic: string,
): readonly Problem[] {
  const known = [clinic, ...formsIn(glossary)];
  return [
    ...texts.flatMap((text) =>
      measure
        .hardWordsIn(text.text, known)
        .map((word) =>
          problemAt(text, `uses the word “${word}”, which is neither plain nor in the glossary`),
        ),
    ),
    ...Object.entries(glossary)
      .filter(([, { meaning }]) => meaning.length > longestMeaning)
      .map(([id]) => ({
        file,
        id,
        message: `takes more than ${longestMeaning} characters; one line is enough`,
      })),
    ...Object.entries(glossary).flatMap(([id, { forms }]) =>
      forms
        .filter((form) => !texts.some(({ text }) => phraseIn(form).test(text)))
        .map((form) => ({ file, id, message: `explains “${form}”, which no text uses` })),
    ),
  ];
}

/** The terms that each question's screen uses, in any voice. A screen that uses none is left out. */
export function termsByScreen(
  questionnaire: Questionnaire,
  questions: unknown,
  glossary: Glossary,
): Readonly<Record<string, readonly TermWords[]>> {
  const texts = textsIn('', { questions }).filter(
    ({ id }) => !/(?:label|Label|\.optionsPrinted\..*)$/.test(id),
  );
  const onScreen = Map.groupBy(texts, ({ id }) => screenOf(questionnaire, id));
  return Object.fromEntries(
    [...onScreen]
      .map(([screen, own]) => [screen, termsIn(glossary, own)] as const)
      .filter(([, terms]) => terms.length > 0),
  );
}

/** Longer forms take precedence: in “lumbar spinal stenosis”, “lumbar” is not a separate term. */
function termsIn(glossary: Glossary, texts: readonly ContentText[]): readonly TermWords[] {
  const used = new Set<string>();
  let rest = texts.map(({ text }) => text).join('\n');
  for (const form of formsIn(glossary)) {
    const phrase = phraseIn(form);
    if (phrase.test(rest)) used.add(form);
    rest = rest.replace(new RegExp(phrase, 'giu'), ' ');
  }
  return Object.values(glossary)
    .filter(({ forms }) => forms.some((form) => used.has(form)))
    .map(({ term, meaning }) => ({ term, meaning }));
}
