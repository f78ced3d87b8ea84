import type { Publication } from '../../../src/tools/fhir/publication.ts';
import { mild } from '../data/questionnaire.ts';
import { words } from '../data/words.ts';

/** What is published of the questionnaire while nobody has signed it. */
export const publication: Publication = {
  questionnaire: mild,
  languages: [{ locale: 'en', words }],
  isReviewed: false,
  contentHash: '0123456789ab',
};
