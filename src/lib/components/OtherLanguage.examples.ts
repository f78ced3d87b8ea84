import { words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import OtherLanguage from './OtherLanguage.svelte';

const spanish = { words, name: 'español', locale: 'es', href: '../es/index.html', onstay: ignore };

export default examplesOf(OtherLanguage, {
  'on its way': { ...spanish, failed: false },
  'not to be had': { ...spanish, failed: true },
});
