import type { Answers } from '../../engine/answers.ts';
import { clinic, handouts, notesFor, patient, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import NotesScreen from './NotesScreen.svelte';

const page = (answers: Answers) => ({
  words,
  clinic,
  handouts,
  shared: false,
  ...notesFor(answers),
  onback: ignore,
});

export default examplesOf(NotesScreen, {
  'no open point': page(patient()),
  'open points': page(patient({ age: 'over80', medicines: ['bloodThinner'], healthPlan: ['diabetes'] })),
  'a warning sign': page(patient({ warningSigns: ['fever', 'weightLoss'] })),
  'the short path': page(patient({ diagnosis: 'no' })),
  'on a shared tablet': { ...page(patient()), handouts: undefined, shared: true },
});
