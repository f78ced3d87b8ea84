import { notesFor, patient, words } from '../../../../tests/components/content.ts';
import { examplesOf } from '../../../../tests/components/examples.ts';
import CriteriaPanel from './CriteriaPanel.svelte';

const findingsOf = (...change: Parameters<typeof patient>) => notesFor(patient(...change)).notes.findings;

export default examplesOf(CriteriaPanel, {
  'all met': { words, findings: findingsOf() },
  'to discuss': { words, findings: findingsOf({ medicines: ['bloodThinner'] }) },
  'not asked': { words, findings: findingsOf({ diagnosis: 'no' }) },
});
