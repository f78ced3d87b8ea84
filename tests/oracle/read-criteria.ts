import { one, worsen, type GivenAnswers, type Sheet } from './sheet.ts';

export function readDuration(answers: GivenAnswers, sheet: Sheet): void {
  const duration = one(answers, 'duration', ['under3Months', 'from3to6Months', 'over6Months', 'unsure']);
  if (duration === 'under3Months') {
    worsen(sheet, 'conservativeCare', 'notMet');
    sheet.points.push('durationShort');
  }
  if (duration === 'unsure') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('durationUnclear');
  }
}

export function readLimitation(answers: GivenAnswers, sheet: Sheet): void {
  const limitation = one(answers, 'limitation', ['aLot', 'some', 'aLittle', 'notAtAll', 'unsure']);
  if (limitation === 'some') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('limitSome');
  } else if (limitation === 'aLittle' || limitation === 'notAtAll') {
    worsen(sheet, 'conservativeCare', 'notMet');
    sheet.points.push('limitLow');
  } else if (limitation === 'unsure') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('limitUnsure');
  }
}

/** These answers are only printed. */
export function readPainAndTimes(answers: GivenAnswers): void {
  const numbers = Array.from({ length: 11 }, (_, number) => `n${number}`);
  one(answers, 'pain', [...numbers, 'unsure']);
  const times = ['under5', 'from5to15', 'from15to30', 'over30'];
  one(answers, 'walking', [...times, 'otherReason', 'unsure']);
  one(answers, 'standingTime', [...times, 'unsure']);
}

export function readMoreCare(answers: GivenAnswers, sheet: Sheet): void {
  const more = one(answers, 'moreCare', ['wouldNotHelp', 'couldHelp', 'planned', 'notDiscussed', 'unsure']);
  sheet.findings.furtherCare = 'met';
  if (more === 'couldHelp' || more === 'planned') {
    sheet.findings.furtherCare = 'notMet';
    sheet.points.push(more === 'planned' ? 'morePlanned' : 'moreCouldHelp');
  } else if (more !== 'wouldNotHelp') {
    sheet.findings.furtherCare = 'discuss';
    sheet.points.push('moreNotAsked');
  }
}

/** True if a surgeon has advised surgery soon, or it is planned. */
export function readSurgery(answers: GivenAnswers, sheet: Sheet): boolean {
  const surgeon = one(answers, 'surgeonSaid', ['no', 'choice', 'soon', 'planned', 'unsure']);
  const view = one(answers, 'surgeryView', ['noProcedure', 'avoid', 'tooRisky', 'ifBest', 'unsure']);
  sheet.findings.surgery = 'met';
  const points: Readonly<Record<string, readonly [string, 'discuss' | 'notMet']>> = {
    'surgeon unsure': ['surgeonUnsure', 'discuss'],
    'surgeon soon': ['surgeryAdvised', 'notMet'],
    'surgeon planned': ['surgeryPlanned', 'notMet'],
    'view noProcedure': ['noProcedure', 'notMet'],
    'view ifBest': ['surgeryOpen', 'discuss'],
    'view unsure': ['surgeryUnsure', 'discuss'],
  };
  for (const each of [`surgeon ${surgeon}`, `view ${view}`]) {
    const [point, finding] = points[each] ?? [];
    if (point === undefined || finding === undefined) continue;
    worsen(sheet, 'surgery', finding);
    sheet.points.push(point);
  }
  if (view === 'tooRisky') sheet.notes.push('surgeryTooRisky');
  return surgeon === 'soon' || surgeon === 'planned';
}
