import { notesFor, patient } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import QrCode from './QrCode.svelte';

export default examplesOf(QrCode, { 'the notes’ code': { code: notesFor(patient()).sheets.code } });
