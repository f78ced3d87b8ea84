import { words } from '../../../tests/components/content.ts';
import { examplesOf, snippet } from '../../../tests/components/examples.ts';
import CallLink from './CallLink.svelte';

export default examplesOf(CallLink, {
  'the emergency number': { words, class: 'call-911', children: snippet('<strong>Call 911</strong>') },
  'a clinic’s number': { words, phone: '+17185550142', children: snippet('<bdi>(718) 555-0142</bdi>') },
});
