import { carerWords, words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import EmergencySigns from './EmergencySigns.svelte';

export default examplesOf(EmergencySigns, {
  'the signs': { words },
  'the signs, for a helper': { words: carerWords },
});
