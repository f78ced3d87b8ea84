import type { Answers } from '../../src/lib/engine/answers.ts';
import { questionnaireSchema } from '../../src/lib/engine/schema.ts';
import { overlaid } from '../../src/lib/i18n/overlay.ts';
import { resolveWords } from '../../src/lib/i18n/resolve.ts';
import type { Locale, Words } from '../../src/lib/i18n/words.ts';
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
export const clinic = {
  name: 'Caliber Pain',
  place: 'New York',
  phone: '+17185550142',
  hours: 'Monday to Friday, 9 to 5',
  site: 'https://clinic.example/',
};

/** The patient whose every answer lines up, and others told by how they differ. */
export const patient = (change: Answers = {}): Answers => ({ ...vignettes.base, ...change });
