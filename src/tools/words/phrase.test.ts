import { expect, it } from 'vitest';
import { phraseIn } from './phrase.ts';

it.each([
  ['disk', 'The disk bulges.'],
  ['disk', 'DISK'],
  ['surgeon', 'the surgeon’s plan'],
  ['NCD 150.13', 'rule (NCD 150.13)'],
  ['椎管', '腰椎管狭窄'],
  ['MRI', '做过MRI检查'],
  ['阿片类', '强效止痛药（阿片类）'],
  ['تضيق', 'هذا تضيق القناة'],
])('“%s” stands in “%s”', (phrase, text) => {
  expect(phraseIn(phrase).test(text)).toBe(true);
});

it.each([
  ['disk', 'Diskette'],
  ['disk', 'floppydisk'],
  ['MRI', 'fMRI做过'],
  ['MRI', '做过MRIs'],
  ['NCD 150.13', 'NCD 150913'],
  ['椎管', '椎间管'],
  ['تضيق', 'التضيق'],
])('“%s” does not stand in “%s”', (phrase, text) => {
  expect(phraseIn(phrase).test(text)).toBe(false);
});
