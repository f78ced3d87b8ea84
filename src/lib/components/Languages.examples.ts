import { words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import Languages from './Languages.svelte';

export default examplesOf(Languages, {
  'three other languages': {
    label: words.ui.frame.language,
    close: words.ui.emergencySigns.close,
    language: 'English',
    languages: [
      { locale: 'es', name: 'español' },
      { locale: 'ar', name: 'العربية' },
      { locale: 'zh-Hans', name: '简体中文' },
    ],
    hrefOf: (locale: string) => `../${locale}/index.html`,
    onchoose: ignore,
  },
});
