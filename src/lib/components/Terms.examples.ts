import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import Terms from './Terms.svelte';

export default examplesOf(Terms, {
  'two terms': {
    heading: words.ui.question.terms,
    terms: [
      { term: 'MRI', meaning: 'A picture of the inside of your back.' },
      { term: 'LSS', meaning: 'A canal in the low back that got too narrow.' },
    ],
  },
});
