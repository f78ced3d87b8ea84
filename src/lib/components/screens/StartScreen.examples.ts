import { questionnaire, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import { namedParts } from '../../i18n/part-name.ts';
import StartScreen from './StartScreen.svelte';

export default examplesOf(StartScreen, { 'as it is': { words, parts: namedParts(words, questionnaire), onbegin: ignore } });
