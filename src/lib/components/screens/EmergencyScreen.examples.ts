import { carerWords, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import EmergencyScreen from './EmergencyScreen.svelte';

export default examplesOf(EmergencyScreen, {
  'for oneself': { words, onback: ignore },
  'for a helper': { words: carerWords, onback: ignore },
});
