import { one, worsen, type GivenAnswers, type Sheet } from './sheet.ts';

const options = ['helpsNow', 'helpedBefore', 'didNotHelp', 'cannotHave', 'noAccess', 'notTried', 'unsure'];

const fellShort = (given: string): boolean => given === 'helpedBefore' || given === 'didNotHelp';

export function readTreatments(answers: GivenAnswers, sheet: Sheet): void {
  const medicine = one(answers, 'painMedicine', options);
  const therapy = one(answers, 'physicalTherapy', options);
  const isLength = fellShort(therapy) || therapy === 'noAccess';
  const length = isLength ? one(answers, 'physicalTherapyLength', lengths) : undefined;
  const shots = one(answers, 'steroidShots', options);
  if (fellShort(shots) || shots === 'helpsNow') readShots(answers);
  const all = [medicine, therapy, shots];
  if (all.includes('helpsNow')) notMet(sheet, 'stillHelps');
  judgeTherapyAndTheRest(all, therapy, length, sheet);
  if (shots === 'notTried') sheet.notes.push('shotsNotTried');
  if (all.includes('cannotHave')) sheet.notes.push('treatmentCannotHave');
  if (all.includes('noAccess')) sheet.notes.push('treatmentNoAccess');
}

const lengths = ['under6Weeks', 'sixWeeksOrMore', 'unsure'];

function readShots(answers: GivenAnswers): void {
  one(answers, 'shotCount', ['one', 'twoOrThree', 'fourOrMore', 'unsure']);
  one(answers, 'shotRelief', ['notAtAll', 'days', 'weeks', 'months', 'unsure']);
  one(answers, 'lastShot', ['last2Months', 'longerAgo', 'unsure']);
}

function judgeTherapyAndTheRest(
  all: readonly string[],
  therapy: string,
  length: string | undefined,
  sheet: Sheet,
): void {
  if (isNothingTried(all)) return notMet(sheet, 'noneTried');
  if (therapy === 'notTried') return notMet(sheet, 'therapyNotTried');
  if (therapy === 'noAccess') discuss(sheet, 'therapyAccess');
  if (fellShort(therapy) && length !== 'sixWeeksOrMore') discuss(sheet, 'therapyShort');
  if (all.includes('unsure')) discuss(sheet, 'treatmentUnsure');
  else if (!all.includes('helpsNow') && all.filter(fellShort).length < 2) discuss(sheet, 'fewTried');
}

/** A treatment that a doctor ruled out is not one left untried, but a single one does not excuse all three. */
function isNothingTried(all: readonly string[]): boolean {
  const isUntried = (given: string) => ['notTried', 'noAccess', 'cannotHave'].includes(given);
  return all.every(isUntried) && all.filter((given) => given === 'cannotHave').length <= 1;
}

function notMet(sheet: Sheet, point: string): void {
  worsen(sheet, 'conservativeCare', 'notMet');
  sheet.points.push(point);
}

function discuss(sheet: Sheet, point: string): void {
  worsen(sheet, 'conservativeCare', 'discuss');
  sheet.points.push(point);
}
