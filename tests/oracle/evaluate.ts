import {
  readDuration,
  readLimitation,
  readMoreCare,
  readPainAndTimes,
  readSurgery,
} from './read-criteria.ts';
import { readHealth, readHealthPlan, readMedicines, readPastBack } from './read-health.ts';
import { readEmergency, readRespondent, readWarningSigns } from './read-signs.ts';
import { readTreatments } from './read-treatments.ts';
import { one, some, type Findings, type GivenAnswers, type SecondOpinion, type Sheet } from './sheet.ts';

/**
 * The design's verdict on these answers: its sections 1 and 2, implemented by hand, question by question. It shares
 * no code with the engine and its rules, so that the two can be compared.
 */
export function evaluate(answers: GivenAnswers): SecondOpinion {
  const sheet: Sheet = { findings: nothingAsked(), points: [], notes: [] };
  readRespondent(answers, sheet);
  const emergency = readEmergency(answers);
  if (emergency === 'yes') return { outcome: 'emergency', findings: {}, points: [], notes: [] };
  const warned = readWarningSigns(answers, sheet);
  const callToday = emergency === 'unsure' || warned;
  const isAdult = readAge(answers, sheet);
  if (!isAdult && !callToday) return { outcome: 'adultsOnly', findings: {}, points: [], notes: [] };
  if (!isAdult) return { outcome: 'callToday', ...sheet, asksAboutMild: false };
  const { surgeryComes, asksAboutMild } = readTheRest(answers, sheet);
  if (callToday) return { outcome: 'callToday', ...sheet, asksAboutMild: false };
  if (surgeryComes) return { outcome: 'surgeonFirst', ...sheet, asksAboutMild: false };
  return { outcome: ofFindings(answers, sheet), ...sheet, asksAboutMild };
}

function ofFindings(answers: GivenAnswers, sheet: Sheet): string {
  const found = Object.values(sheet.findings);
  if (answers['diagnosis'] === 'no' || found.includes('notMet')) return 'otherCareFirst';
  return found.includes('discuss') || sheet.points.length > 0 ? 'openPoints' : 'discuss';
}

const nothingAsked = (): Findings => ({
  conservativeCare: 'notAsked',
  furtherCare: 'notAsked',
  surgery: 'notAsked',
  contraindications: 'notAsked',
});

/** Everything after age. If no doctor has mentioned LSS, the path is short. */
function readTheRest(answers: GivenAnswers, sheet: Sheet) {
  const diagnosis = readDiagnosis(answers, sheet);
  const isShort = diagnosis === 'no';
  if (!isShort) readScan(answers, sheet);
  readWhere(answers, sheet);
  readPattern(answers, sheet);
  sheet.findings.conservativeCare = 'met';
  readDuration(answers, sheet);
  readLimitation(answers, sheet);
  readPainAndTimes(answers);
  readTreatments(answers, sheet);
  const surgeryComes = isShort ? false : readTheLongPath(answers, sheet);
  readVisit(answers);
  const isTold = diagnosis === 'yes' || diagnosis === 'report' || diagnosis === 'maybe';
  return { surgeryComes, asksAboutMild: isTold && answers['surgeryView'] !== 'noProcedure' };
}

function readTheLongPath(answers: GivenAnswers, sheet: Sheet): boolean {
  readMoreCare(answers, sheet);
  const surgeryComes = readSurgery(answers, sheet);
  sheet.findings.contraindications = 'met';
  readPastBack(answers, sheet);
  readMedicines(answers, sheet);
  readHealth(answers, sheet);
  readHealthPlan(answers, sheet);
  return surgeryComes;
}

/** True for adults, and for those who would rather not say. */
function readAge(answers: GivenAnswers, sheet: Sheet): boolean {
  const ages = ['under18', 'from18to49', 'from50to64', 'from65to80', 'over80', 'unsure'];
  const age = one(answers, 'age', ages);
  if (age === 'from18to49') sheet.points.push('youngAge');
  if (age === 'unsure') sheet.points.push('ageUnsure');
  if (age === 'over80') sheet.notes.push('over80');
  return age !== 'under18';
}

function readDiagnosis(answers: GivenAnswers, sheet: Sheet): string {
  const diagnosis = one(answers, 'diagnosis', ['yes', 'report', 'maybe', 'no', 'unsure']);
  if (diagnosis === 'report') sheet.points.push('reportOpen');
  else if (diagnosis !== 'yes') sheet.points.push('diagnosisOpen');
  return diagnosis;
}

function readScan(answers: GivenAnswers, sheet: Sheet): void {
  const scan = one(answers, 'scan', ['within12Months', 'longerAgo', 'no', 'unsure']);
  if (scan === 'longerAgo') sheet.points.push('scanOld');
  if (scan === 'no') sheet.points.push('scanNone');
  if (scan === 'unsure') sheet.points.push('scanUnsure');
}

function readWhere(answers: GivenAnswers, sheet: Sheet): void {
  const picked = some(answers, 'where', ['lowBack', 'buttocks', 'leftLeg', 'rightLeg', 'groin']);
  const isBelow = ['buttocks', 'leftLeg', 'rightLeg'].some((each) => picked.includes(each));
  if (!isBelow) sheet.points.push('backOnly');
  if (picked.includes('groin')) sheet.points.push('hipCheck');
}

function readPattern(answers: GivenAnswers, sheet: Sheet): void {
  const listed = ['standing', 'sittingEases', 'leaningHelps', 'alwaysSame', 'calfCramp'];
  const picked = some(answers, 'pattern', listed);
  const eases = picked.includes('sittingEases') || picked.includes('leaningHelps');
  if (!picked.includes('standing') || !eases || picked.includes('alwaysSame'))
    sheet.points.push('patternOpen');
  if (picked.includes('calfCramp')) sheet.points.push('legBloodFlow');
}

/** These answers are only printed. */
function readVisit(answers: GivenAnswers): void {
  const goals = ['walkFarther', 'standLonger', 'shop', 'sleep', 'people', 'work', 'lessMedicine'];
  some(answers, 'goal', goals);
  some(answers, 'visitNeeds', ['interpreter', 'hearing', 'sight', 'moving']);
}
