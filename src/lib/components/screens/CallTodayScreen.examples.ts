import { words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import CallTodayScreen from './CallTodayScreen.svelte';

const page = {
  words,
  warning: { today: ['fever'], nextDays: ['weightLoss'], unsure: [] },
  onkeepgoing: ignore,
  onback: ignore,
};

export default examplesOf(CallTodayScreen, {
  'with a way on': { ...page, final: false },
  'where the check ends': { ...page, final: true },
});
