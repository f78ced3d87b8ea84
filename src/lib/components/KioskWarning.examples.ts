import { words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import KioskWarning from './KioskWarning.svelte';

export default examplesOf(KioskWarning, { 'half a minute left': { words, seconds: 30, onstay: ignore } });
