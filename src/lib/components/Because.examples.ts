import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import Because from './Because.svelte';

export default examplesOf(Because, {
  'one answer': { words, because: [{ question: 'age', option: 'over80' }] },
  'several answers': {
    words,
    because: [
      { question: 'age', option: 'over80' },
      { question: 'health', option: 'pregnant' },
    ],
  },
  'no answer': { words, because: [] },
});
