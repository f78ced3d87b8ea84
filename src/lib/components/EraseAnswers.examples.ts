import { words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import EraseAnswers from './EraseAnswers.svelte';

export default examplesOf(EraseAnswers, { 'not asked yet': { words, onerase: ignore } });
