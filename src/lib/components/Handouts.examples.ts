import { handouts } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import Handouts from './Handouts.svelte';

export default examplesOf(Handouts, { 'two pages to take along': handouts });
