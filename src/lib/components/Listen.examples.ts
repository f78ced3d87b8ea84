import { words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import Listen from './Listen.svelte';

export default examplesOf(Listen, { 'a device without a voice': { words } });
