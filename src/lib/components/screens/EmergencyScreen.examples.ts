import { carerWords, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import EmergencyScreen from './EmergencyScreen.svelte';

const page = {
  signs: [{ question: 'emergencySigns', option: 'bladder' }],
  date: 'March 1, 2026',
  shared: false,
  onback: ignore,
};

export default examplesOf(EmergencyScreen, {
  'for oneself': { ...page, words },
  'for a helper': { ...page, words: carerWords },
  'on a tablet that patients share': { ...page, words, shared: true },
});
