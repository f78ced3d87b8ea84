import type { Answers } from '../../engine/answers.ts';
import { screenOf, words } from '../../../../tests/components/content.ts';
import { examplesOf, ignore } from '../../../../tests/components/examples.ts';
import QuestionScreen from './QuestionScreen.svelte';

const page = (screen: string, drafts: Answers = {}) => ({
  words,
  asked: screenOf(screen, drafts),
  attempted: false,
  changing: false,
  onpick: ignore,
  oncontinue: ignore,
  onback: ignore,
});

const lost = {
  cleared: { question: 'warningSigns', by: 'none', options: ['fever', 'weightLoss'] },
  onputback: ignore,
  onkeepcleared: ignore,
};

export default examplesOf(QuestionScreen, {
  'pick one': page('age'),
  'pick one, nothing picked': { ...page('age'), attempted: true },
  'pick all': page('warningSigns'),
  'a sign was taken away': { ...page('warningSigns', { warningSigns: ['none'] }), ...lost },
  'a sign was taken away, perhaps by a slip': {
    ...page('warningSigns', { warningSigns: ['none'] }),
    ...lost,
    doubtful: true,
    attempted: true,
  },
  'a changed answer': { ...page('age', { age: 'over80' }), changing: true },
  'with a follow-up': page('physicalTherapy', { physicalTherapy: 'didNotHelp' }),
  'a follow-up is missing': {
    ...page('physicalTherapy', { physicalTherapy: 'didNotHelp' }),
    attempted: true,
  },
  'with terms': { ...page('scan'), terms: [{ term: 'MRI', meaning: 'A picture of the inside of your back.' }] },
});
