import { notesFor, patient } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import SheetFoot from './SheetFoot.svelte';

export default examplesOf(SheetFoot, { 'page 1': { sheet: notesFor(patient()).sheets.physician } });
