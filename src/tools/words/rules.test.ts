import { expect, it } from 'vitest';
import { readJson } from '../../content/read.ts';
import { parseLanguageRules } from './rules.ts';

const file = 'questionnaire/mild/plain-words/en.json';
const rules = parseLanguageRules(file, readJson(file));
const brokenBy = (text: string) =>
  rules.forbidden.filter(({ pattern }) => new RegExp(pattern, 'iu').test(text)).map(({ promise }) => promise);

it.each([
  'You are eligible.',
  'Do you qualify?',
  'You are a good candidate for MILD',
  'You are cleared for it.',
  'MILD is suitable.',
  'It is a good fit.',
  'Is MILD right for you?',
  'Your best option',
  'You may have spinal stenosis.',
  'You could have LSS.',
  'You have cancer.',
  'They have arthritis.',
  'your stenosis',
  'Your symptoms match.',
  'This is consistent with it.',
  'A sign of stenosis',
  'This is typical of it.',
  'Your score',
  'You got 7 points.',
  'Ninety percent',
  '90 %',
  'You probably do.',
  'It is likely.',
  'A good chance',
  'The odds are fair.',
  'Your risk level',
  '3 of 4',
  '3 out of 4',
  'You pass.',
  'That failed.',
  'Your result',
  'A positive answer',
  'We recommend MILD.',
  'You should get MILD.',
  'You need MILD.',
  'MILD is safe.',
  'It is risk-free.',
  'It is painless.',
  'A cure',
  'We guarantee it.',
  'It is proven.',
  'It is effective.',
  'MILD will help.',
  'Not contraindicated',
  'That is ruled out.',
  'There is nothing to worry about.',
  'You have no red flags.',
  'Stop taking your pills.',
  'Stop your blood thinner.',
  'It is covered by Medicare.',
  'Book now!',
  'For a limited time',
  'A free consultation',
  'Candidates for MILD procedure',
  'Care without surgery rarely works.',
])('“%s” is forbidden', (text) => {
  expect(brokenBy(text)).not.toEqual([]);
});

it.each([
  'This is not a diagnosis or medical advice.',
  'Not a diagnosis',
  'Bring these open points.',
  'The clinic’s four points',
  'If you print or share them, keep them safe.',
  'Do not stop a blood thinner on your own.',
  'Call 911 if you have any of these now:',
  'Pick all that fit.',
  'Do any of these fit your low back?',
  'Have you tried pain pills?',
  'Has a doctor told you about LSS?',
  'Ages 18 to 49',
])('“%s” is allowed', (text) => {
  expect(brokenBy(text)).toEqual([]);
});
