import { words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import AdultsOnlyScreen from './AdultsOnlyScreen.svelte';

export default examplesOf(AdultsOnlyScreen, { 'as it is': { words, onback: ignore } });
