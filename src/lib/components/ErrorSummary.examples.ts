import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import ErrorSummary from './ErrorSummary.svelte';

const heading = words.ui.errors.heading;

export default examplesOf(ErrorSummary, {
  'one error': { heading, errors: [{ target: 'age-over80', text: words.ui.errors.single }] },
  'two errors': {
    heading,
    errors: [
      { target: 'age-over80', text: words.ui.errors.single },
      { target: 'health-none', text: words.ui.errors.multiple },
    ],
  },
});
