import { clinic, words } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import FailureScreen from './FailureScreen.svelte';

export default examplesOf(FailureScreen, {
  'a clinic with a phone': { words, phone: clinic.phone },
  'a clinic without a phone': { words },
});
