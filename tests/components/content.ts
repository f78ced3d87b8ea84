import type { Answers } from '../../src/lib/engine/answers.ts';
import { pathOf, type AskedQuestion } from '../../src/lib/engine/path.ts';
import { questionnaireSchema } from '../../src/lib/engine/schema.ts';
import { askedOnScreen } from '../../src/lib/engine/screens.ts';
import { overlaid } from '../../src/lib/i18n/overlay.ts';
import { resolveWords } from '../../src/lib/i18n/resolve.ts';
import type { Locale, Words } from '../../src/lib/i18n/words.ts';
import { partName } from '../../src/lib/i18n/part-name.ts';
import { notesOf } from '../../src/lib/notes/notes.ts';
import { pageOneSchema } from '../../src/lib/notes/page-one-schema.ts';
import pageOneFile from '../../questionnaire/mild/page-one.json';
import questionnaireFile from '../../questionnaire/mild/questionnaire.json';
import vignettes from '../../questionnaire/mild/vignettes.json';

/** The content that examples of components show. Nothing here reads a file at run time, so browsers can load it too. */

const files = import.meta.glob<object>('../../questionnaire/mild/locales/en/*.json', {
  eager: true,
  import: 'default',
});
const english = Object.fromEntries(
  Object.entries(files).map(([file, words]) => [file.replace(/^.*\/|\.json$/g, ''), words]),
) as unknown as Locale;
const resolved = await resolveWords('en', english, { clinic: 'Caliber Pain' });

export const words: Words = resolved.words;
export const carer = resolved.carer;
export const carerWords: Words = overlaid(words, carer);
export const questionnaire = questionnaireSchema.parse(questionnaireFile);
export const pageOne = pageOneSchema.parse(pageOneFile);
export const clinic = {
  name: 'Caliber Pain',
  place: 'New York',
  phone: '+17185550142',
  hours: 'Monday to Friday, 9 to 5',
  site: 'https://clinic.example/',
};

export const handouts = {
  heading: english.handouts.heading,
  newTab: english.handouts.newTab,
  links: [
    { href: '../en/log/index.html', text: english.handouts.log.link },
    { href: '../en/letter/index.html', text: english.handouts.letter.link },
  ],
};

/** The base vignette's answers with changes. */
export const patient = (change: Answers = {}): Answers => ({ ...vignettes.base, ...change });

/** A question as its screen asks it, with these picks and the usual answers before it. */
export function askedOf(question: string, picks: readonly string[] = []): AskedQuestion {
  const asked = pathOf(questionnaire, patient()).asked.find((each) => each.question.id === question);
  if (!asked) throw new Error(`${question} is not asked of the usual patient`);
  return { ...asked, picks };
}

/** What a screen asks once these picks are made. */
export const screenOf = (screen: string, drafts: Answers = {}): readonly AskedQuestion[] =>
  askedOnScreen(questionnaire, without(screen, patient()), drafts, screen);

const without = (screen: string, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => {
      const question = questionnaire.questions.find((each) => each.id === id);
      return id !== screen && question?.followUpOf !== screen;
    }),
  );

/** Every question that these answers lead to, by part. */
export const reviewedParts = (answers: Answers) =>
  questionnaire.parts.map((id) => ({
    id,
    name: partName(words, id),
    asked: pathOf(questionnaire, answers).asked.filter(({ question }) => question.part === id),
  }));

export const notesFor = (answers: Answers) =>
  notesOf(words, { questionnaire, pageOne, hash: '0123456789abcdef' }, answers, {
    locale: 'en',
    language: 'English',
    date: '2026-03-01',
  });
