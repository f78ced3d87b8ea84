import { clinic, words } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import ClinicContact from './ClinicContact.svelte';

export default examplesOf(ClinicContact, {
  'a clinic with everything': { words, clinic },
  'a clinic with a name and a place': { words, clinic: { name: clinic.name, place: clinic.place } },
});
