import type { Answers } from '../../engine/answers.ts';
import { notesFor, patient } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import PatientSheet from './PatientSheet.svelte';

const sheet = (answers: Answers) => ({ sheet: notesFor(answers).sheets.patient });

export default examplesOf(PatientSheet, {
  'no open point': sheet(patient()),
  'a warning sign': sheet(patient({ warningSigns: ['fever'] })),
  'the short path': sheet(patient({ diagnosis: 'no' })),
});
