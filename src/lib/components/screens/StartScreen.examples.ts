import { words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import StartScreen from './StartScreen.svelte';

export default examplesOf(StartScreen, { 'as it is': { words, onbegin: ignore } });
