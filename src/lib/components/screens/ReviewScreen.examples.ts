import { reviewedParts, patient, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import ReviewScreen from './ReviewScreen.svelte';

const page = { words, onchange: ignore, onmake: ignore, onback: ignore };

export default examplesOf(ReviewScreen, {
  'everything asked': { ...page, parts: reviewedParts(patient()) },
  'the short path': { ...page, parts: reviewedParts(patient({ diagnosis: 'no' })) },
});
