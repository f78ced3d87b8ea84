import { askedOf, words } from '../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../tests/components/examples.ts';
import QuestionFieldset from './QuestionFieldset.svelte';

const asked = (question: string, ...picks: readonly string[]) => ({
  words,
  asked: askedOf(question, picks),
  level: 1 as const,
  error: undefined,
  onpick: ignore,
});

export default examplesOf(QuestionFieldset, {
  'pick one': asked('age'),
  'pick one, answered': asked('age', 'over80'),
  'pick all': asked('emergencySigns'),
  'pick all, answered': asked('emergencySigns', 'bladder', 'bowel'),
  'pick all, with a pick that took another away': {
    ...asked('warningSigns', 'none'),
    cleared: ['fever'],
    onputback: ignore,
  },
  'with drawings': asked('pattern', 'standing'),
  'with a figure': asked('where', 'buttocks', 'rightLeg'),
  'a scale': asked('pain', 'n7'),
  'a follow-up with an error': {
    ...asked('physicalTherapyLength'),
    level: 2,
    error: words.ui.errors.single,
  },
});
