import type { Answers } from '../../engine/answers.ts';
import { notesFor, patient } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import PhysicianSheet from './PhysicianSheet.svelte';

const sheet = (answers: Answers) => ({
  sheet: notesFor(answers).sheets.physician,
  code: notesFor(answers).sheets.code,
});

export default examplesOf(PhysicianSheet, {
  'no open point': sheet(patient()),
  'a warning sign': sheet(patient({ warningSigns: ['fever'] })),
  'the short path': sheet(patient({ diagnosis: 'no' })),
});
