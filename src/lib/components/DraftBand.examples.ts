import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import DraftBand from './DraftBand.svelte';

export default examplesOf(DraftBand, {
  'a version that nobody has reviewed': { text: words.notes.disclosures.review },
  'a version that is signed': { text: '' },
});
