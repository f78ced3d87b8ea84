import { one, some, type GivenAnswers, type Sheet } from './sheet.ts';

export const emergencySigns = [
  'saddleNumbness',
  'bladder',
  'bowel',
  'sexualNumbness',
  'suddenWeakness',
  'bothLegs',
];
export const suddenSigns = ['chest', 'stroke', 'suddenSeverePain', 'coldLeg', 'injury', 'afterProcedure'];
export const warningSigns = [
  'fever',
  'smallFall',
  'strainFracture',
  'swollenLeg',
  'weightLoss',
  'cancerPain',
  'nightPain',
  'slowWeakness',
  'clumsiness',
  'footPainOrSore',
];

export function readRespondent(answers: GivenAnswers, sheet: Sheet): void {
  const respondent = one(answers, 'respondent', ['me', 'meWithHelp', 'other']);
  if (respondent === 'other') sheet.notes.push('helper');
  if (respondent === 'meWithHelp') sheet.notes.push('withHelp');
}

/** The second list is asked only if the first has no sign. One sign counts, whatever else is picked. */
export function readEmergency(answers: GivenAnswers): 'yes' | 'no' | 'unsure' {
  const first = ofList(answers, 'emergencySigns', emergencySigns);
  if (first === 'yes') return 'yes';
  const second = ofList(answers, 'suddenSigns', suddenSigns);
  if (second === 'yes') return 'yes';
  return first === 'unsure' || second === 'unsure' ? 'unsure' : 'no';
}

function ofList(answers: GivenAnswers, question: string, signs: readonly string[]): 'yes' | 'no' | 'unsure' {
  const picked = some(answers, question, signs);
  if (picked.some((option) => signs.includes(option))) return 'yes';
  return picked.includes('unsure') ? 'unsure' : 'no';
}

/** True when any sign was picked. Not being sure is an open point, not a sign. */
export function readWarningSigns(answers: GivenAnswers, sheet: Sheet): boolean {
  const picked = some(answers, 'warningSigns', warningSigns);
  if (picked.includes('unsure')) sheet.points.push('warningUnsure');
  return picked.some((option) => warningSigns.includes(option));
}
