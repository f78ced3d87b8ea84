import {
  readDuration,
  readHealth,
  readLimitation,
  readMoreCare,
  readPastBack,
  readSurgeryView,
  readTreatments,
  readWalking,
} from './read-criteria.ts';
import {
  one,
  some,
  unknown,
  type Findings,
  type GivenAnswers,
  type SecondOpinion,
  type Sheet,
} from './sheet.ts';

/**
 * What the design says about these answers: sections 1 and 2 retold by hand, question by question.
 * It shares nothing with the engine and its rules, so that the two can be held against each other.
 */
export function evaluate(answers: GivenAnswers): SecondOpinion {
  const sheet: Sheet = { findings: nothingAsked(), points: [], notes: [] };
  readRespondent(answers, sheet);
  const emergency = emergencySigns(answers);
  if (emergency === 'yes') return { outcome: 'emergency', findings: {}, points: [], notes: [] };
  const warned = readWarningSigns(answers, sheet);
  const callToday = emergency === 'unsure' || warned;
  const adult = readAge(answers, sheet);
  if (!adult && !callToday) return { outcome: 'adultsOnly', findings: {}, points: [], notes: [] };
  if (!adult) return { outcome: 'callToday', ...sheet };
  const otherDiagnosis = readTheRest(answers, sheet);
  if (callToday) return { outcome: 'callToday', ...sheet };
  const found = Object.values(sheet.findings);
  if (otherDiagnosis || found.includes('notMet')) return { outcome: 'otherCareFirst', ...sheet };
  if (found.includes('discuss') || sheet.points.length > 0) return { outcome: 'openPoints', ...sheet };
  return { outcome: 'discuss', ...sheet };
}

const nothingAsked = (): Findings => ({
  conservativeCare: 'notAsked',
  furtherCare: 'notAsked',
  surgery: 'notAsked',
  contraindications: 'notAsked',
});

/** Everything after age. True when no doctor has spoken of LSS: then the path is short. */
function readTheRest(answers: GivenAnswers, sheet: Sheet): boolean {
  const noLss = readDiagnosis(answers, sheet);
  if (!noLss) readScan(answers, sheet);
  readPattern(answers, sheet);
  sheet.findings.conservativeCare = 'met';
  readDuration(answers, sheet);
  readLimitation(answers, sheet);
  readWalking(answers);
  readTreatments(answers, sheet);
  if (noLss) return true;
  readMoreCare(answers, sheet);
  readSurgeryView(answers, sheet);
  sheet.findings.contraindications = 'met';
  readPastBack(answers, sheet);
  readHealth(answers, sheet);
  return false;
}

function readRespondent(answers: GivenAnswers, sheet: Sheet): void {
  const respondent = one(answers, 'respondent');
  if (respondent === 'other') sheet.notes.push('helper');
  else if (respondent !== 'me' && respondent !== 'unsure') unknown('respondent', respondent);
}

function emergencySigns(answers: GivenAnswers): 'yes' | 'no' | 'unsure' {
  const picked = some(answers, 'emergencySigns', [
    'saddleNumbness',
    'bladder',
    'bowel',
    'suddenWeakness',
    'sexualNumbness',
    'injury',
    'coldLeg',
    'chestOrBreath',
    'suddenSeverePain',
  ]);
  if (picked[0] === 'none') return 'no';
  return picked[0] === 'unsure' ? 'unsure' : 'yes';
}

/** True when any sign was picked. Not being sure is an open point, not a sign. */
function readWarningSigns(answers: GivenAnswers, sheet: Sheet): boolean {
  const picked = some(answers, 'warningSigns', [
    'fever',
    'smallFall',
    'swollenLeg',
    'weightLoss',
    'cancerPain',
    'nightPain',
    'slowWeakness',
    'clumsiness',
    'footPainOrSore',
  ]);
  if (picked[0] === 'unsure') sheet.points.push('warningUnsure');
  return picked[0] !== 'none' && picked[0] !== 'unsure';
}

/** True for adults, and for those who would rather not say. */
function readAge(answers: GivenAnswers, sheet: Sheet): boolean {
  const age = one(answers, 'age');
  if (age === 'under18') return false;
  if (age === 'from18to49') sheet.points.push('youngAge');
  else if (age === 'over80') sheet.notes.push('over80');
  else if (age === 'unsure') sheet.notes.push('ageUnsure');
  else if (age !== 'from50to64' && age !== 'from65to80') unknown('age', age);
  return true;
}

function readDiagnosis(answers: GivenAnswers, sheet: Sheet): boolean {
  const diagnosis = one(answers, 'diagnosis');
  if (diagnosis === 'yes') return false;
  if (!['maybe', 'no', 'unsure'].includes(diagnosis)) unknown('diagnosis', diagnosis);
  sheet.points.push('diagnosisOpen');
  return diagnosis === 'no';
}

function readScan(answers: GivenAnswers, sheet: Sheet): void {
  const scan = one(answers, 'scan');
  if (scan === 'longerAgo') sheet.points.push('scanOld');
  else if (scan === 'no') sheet.points.push('scanNone');
  else if (scan === 'unsure') sheet.points.push('scanUnsure');
  else if (scan !== 'within12Months') unknown('scan', scan);
}

function readPattern(answers: GivenAnswers, sheet: Sheet): void {
  const picked = some(answers, 'pattern', [
    'standing',
    'sittingEases',
    'leaningHelps',
    'alwaysSame',
    'calfCramp',
  ]);
  const eases = picked.includes('sittingEases') || picked.includes('leaningHelps');
  if (!picked.includes('standing') || !eases || picked.includes('alwaysSame'))
    sheet.points.push('patternOpen');
  if (picked.includes('calfCramp')) sheet.points.push('legBloodFlow');
}
