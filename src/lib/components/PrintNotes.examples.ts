import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import PrintNotes from './PrintNotes.svelte';

export default examplesOf(PrintNotes, { 'before anything is printed': { words, shared: false } });
