import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import type { Warning } from '../notes/warning.ts';
import CallTodayAdvice from './CallTodayAdvice.svelte';

const none: Warning = { now: [], today: [], nextDays: [], unsure: [], none: [] };
const fever = { question: 'warningSigns', option: 'fever' };
const weightLoss = { question: 'warningSigns', option: 'weightLoss' };

export default examplesOf(CallTodayAdvice, {
  'signs for today, with a fever': { words, warning: { ...none, today: [fever] } },
  'signs for the next days': { words, warning: { ...none, nextDays: [weightLoss] } },
  'not sure about an emergency sign': {
    words,
    warning: { ...none, today: [fever], nextDays: [weightLoss], unsure: ['emergencySigns'] },
  },
});
