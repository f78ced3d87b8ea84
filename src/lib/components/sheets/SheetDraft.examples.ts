import { words } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import SheetDraft from './SheetDraft.svelte';

export default examplesOf(SheetDraft, {
  'a version that nobody has reviewed': { text: words.notes.disclosures.review },
  'a version that is signed': { text: '' },
});
