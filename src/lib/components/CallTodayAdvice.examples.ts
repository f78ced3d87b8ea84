import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import CallTodayAdvice from './CallTodayAdvice.svelte';

export default examplesOf(CallTodayAdvice, {
  'signs for today, with a fever': { words, warning: { today: ['fever'], nextDays: [], unsure: [] } },
  'signs for the next days': { words, warning: { today: [], nextDays: ['weightLoss'], unsure: [] } },
  'not sure about an emergency sign': {
    words,
    warning: { today: ['fever'], nextDays: ['weightLoss'], unsure: ['emergencySigns'] },
  },
});
