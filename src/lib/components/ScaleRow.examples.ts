import { askedOf, words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import type { QuestionWords } from '../i18n/words.ts';
import ScaleRow from './ScaleRow.svelte';

const row = (...picks: readonly string[]) => {
  const asked = askedOf('pain', picks);
  return {
    asked,
    words: words.questions['pain'] as QuestionWords,
    steps: asked.offered.filter(({ id }) => id !== 'unsure'),
    onpick: ignore,
  };
};

export default examplesOf(ScaleRow, {
  'nothing picked': row(),
  'seven picked': row('n7'),
});
