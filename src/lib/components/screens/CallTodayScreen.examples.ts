import { words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import { mild } from '../../../../tests/support/data/questionnaire.ts';
import { warningOf } from '../../notes/warning.ts';
import CallTodayScreen from './CallTodayScreen.svelte';

const page = {
  words,
  warning: warningOf(mild, [{ question: 'warningSigns', picks: ['fever', 'weightLoss'] }]),
  onkeepgoing: ignore,
  onback: ignore,
};

export default examplesOf(CallTodayScreen, {
  'with a way on': { ...page, final: false, shared: false },
  'where the check ends': { ...page, final: true, shared: false },
  'on a tablet that patients share': { ...page, final: false, shared: true },
});
