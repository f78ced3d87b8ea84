import { examplesOf, snippet } from '../../../tests/components/examples.ts';
import Overlay from './Overlay.svelte';

const overlay = { id: 'signs', heading: 'Signs', close: 'Close', children: snippet('<p>What to see</p>') };

export default examplesOf(Overlay, {
  'an ordinary one': overlay,
  'for an emergency': { ...overlay, emergency: true },
});
