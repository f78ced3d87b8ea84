import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import Disclosures from './Disclosures.svelte';

export default examplesOf(Disclosures, {
  'between the start and the notes': { words, helper: false, brief: true },
  'beside the start, with the other pages': {
    words,
    helper: false,
    brief: false,
    links: [{ href: 'privacy/index.html', text: words.ui.frame.privacy }],
  },
  'for someone who helps': { words, helper: true, brief: false },
});
