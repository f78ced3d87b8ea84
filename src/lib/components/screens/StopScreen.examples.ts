import { words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import StopScreen from './StopScreen.svelte';

const page = { words, onkeepgoing: ignore, onback: ignore };

export default examplesOf(StopScreen, {
  'the check is for adults': { ...page, outcome: 'adultsOnly', final: true },
  'with a way on': { ...page, outcome: 'callToday', final: false },
});
