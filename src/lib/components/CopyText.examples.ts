import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import CopyText from './CopyText.svelte';

export default examplesOf(CopyText, {
  'some text': { words, text: 'Notes to discuss with a physician' },
});
