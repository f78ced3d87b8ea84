import { one, some, unknown, worsen, type Finding, type GivenAnswers, type Sheet } from './sheet.ts';

export function readDuration(answers: GivenAnswers, sheet: Sheet): void {
  const duration = one(answers, 'duration');
  if (duration === 'from3to6Months' || duration === 'over6Months') return;
  if (duration === 'under3Months') {
    worsen(sheet, 'conservativeCare', 'notMet');
    sheet.points.push('durationShort');
  } else if (duration === 'comesAndGoes' || duration === 'unsure') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('durationUnclear');
  } else unknown('duration', duration);
}

export function readLimitation(answers: GivenAnswers, sheet: Sheet): void {
  const limitation = one(answers, 'limitation');
  if (limitation === 'aLot') return;
  if (limitation === 'some') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('limitSome');
  } else if (limitation === 'aLittle' || limitation === 'notAtAll') {
    worsen(sheet, 'conservativeCare', 'notMet');
    sheet.points.push('limitLow');
  } else if (limitation === 'unsure') {
    worsen(sheet, 'conservativeCare', 'discuss');
    sheet.points.push('limitUnsure');
  } else unknown('limitation', limitation);
}

export function readWalking(answers: GivenAnswers): void {
  const walking = one(answers, 'walking');
  const printed = ['under5', 'from5to15', 'from15to30', 'over30', 'otherReason', 'unsure'];
  if (!printed.includes(walking)) unknown('walking', walking);
}

function treatment(answers: GivenAnswers, question: string): string {
  const given = one(answers, question);
  const options = ['helpedEnough', 'helpedSome', 'didNotHelp', 'cannotHave', 'notTried', 'unsure'];
  return options.includes(given) ? given : unknown(question, given);
}

const failed = (given: string): boolean => given === 'helpedSome' || given === 'didNotHelp';

export function readTreatments(answers: GivenAnswers, sheet: Sheet): void {
  const pills = treatment(answers, 'painPills');
  const therapy = treatment(answers, 'physicalTherapy');
  const longEnough = failed(therapy) && therapyWasLongEnough(answers);
  const shots = treatment(answers, 'steroidShots');
  if (failed(shots) || shots === 'helpedEnough') readLastShot(answers);
  judgeTreatments([pills, therapy, shots], sheet);
  if (failed(therapy) && !longEnough) discussCare(sheet, 'therapyShort');
  if (therapy !== 'notTried') judgeWhatIsLeft([pills, therapy, shots], sheet);
  if (shots === 'notTried') sheet.notes.push('shotsNotTried');
  if ([pills, therapy, shots].includes('cannotHave')) sheet.notes.push('treatmentCannotHave');
}

function therapyWasLongEnough(answers: GivenAnswers): boolean {
  const length = one(answers, 'physicalTherapyLength');
  if (length === 'sixWeeksOrMore') return true;
  return length === 'under6Weeks' || length === 'unsure' ? false : unknown('physicalTherapyLength', length);
}

function readLastShot(answers: GivenAnswers): void {
  const last = one(answers, 'lastShot');
  if (!['last2Months', 'longerAgo', 'unsure'].includes(last)) unknown('lastShot', last);
}

function judgeTreatments(
  given: readonly [pills: string, therapy: string, shots: string],
  sheet: Sheet,
): void {
  if (given.includes('helpedEnough')) {
    worsen(sheet, 'conservativeCare', 'notMet');
    sheet.points.push('stillHelps');
  }
  const [pills, therapy, shots] = given;
  if (therapy !== 'notTried') return;
  worsen(sheet, 'conservativeCare', 'notMet');
  sheet.points.push(pills === 'notTried' && shots === 'notTried' ? 'noneTried' : 'therapyNotTried');
}

function judgeWhatIsLeft(given: readonly string[], sheet: Sheet): void {
  if (given.includes('unsure')) discussCare(sheet, 'treatmentUnsure');
  else if (!given.includes('helpedEnough') && given.filter(failed).length < 2) discussCare(sheet, 'fewTried');
}

function discussCare(sheet: Sheet, point: string): void {
  worsen(sheet, 'conservativeCare', 'discuss');
  sheet.points.push(point);
}

export function readMoreCare(answers: GivenAnswers, sheet: Sheet): void {
  const said = one(answers, 'moreCare');
  sheet.findings.furtherCare = 'met';
  if (said === 'wouldNotHelp') return;
  if (said === 'couldHelp') {
    sheet.findings.furtherCare = 'notMet';
    sheet.points.push('moreCouldHelp');
  } else if (said === 'planned') {
    sheet.findings.furtherCare = 'notMet';
    sheet.points.push('morePlanned');
  } else if (said === 'notDiscussed' || said === 'unsure') {
    sheet.findings.furtherCare = 'discuss';
    sheet.points.push('moreNotAsked');
  } else unknown('moreCare', said);
}

export function readSurgeryView(answers: GivenAnswers, sheet: Sheet): void {
  const view = one(answers, 'surgeryView');
  if (view === 'tooRisky') sheet.notes.push('surgeryTooRisky');
  sheet.findings.surgery = viewOfSurgery(view);
  if (view === 'ifBest') sheet.points.push('surgeryOpen');
  if (view === 'surgeonSaysSoon') sheet.points.push('surgeryAdvised');
  if (view === 'planned') sheet.points.push('surgeryPlanned');
  if (view === 'noProcedure') sheet.points.push('noProcedure');
  if (view === 'unsure') sheet.points.push('surgeryUnsure');
}

function viewOfSurgery(view: string): Finding {
  if (view === 'avoid' || view === 'tooRisky') return 'met';
  if (view === 'ifBest' || view === 'surgeonSaysSoon' || view === 'unsure') return 'discuss';
  return view === 'planned' || view === 'noProcedure' ? 'notMet' : unknown('surgeryView', view);
}

export function readPastBack(answers: GivenAnswers, sheet: Sheet): void {
  const picked = some(answers, 'pastBack', [
    'decompression',
    'fusion',
    'spacer',
    'priorMild',
    'cement',
    'implant',
    'slip',
    'curve',
  ]);
  if (picked[0] === 'none') return;
  worsen(sheet, 'contraindications', 'discuss');
  if (picked[0] === 'unsure') sheet.points.push('pastUnsure');
  else sheet.points.push(...picked);
}

export function readHealth(answers: GivenAnswers, sheet: Sheet): void {
  const age = one(answers, 'age');
  const picked = some(answers, 'health', [
    'bloodThinner',
    'bleeding',
    'infection',
    'contrastReaction',
    ...(age === 'from65to80' || age === 'over80' ? [] : ['pregnant']),
    'cannotLieProne',
    'sedationRisk',
    'slowHealing',
    'smoking',
    'weakBones',
    'cancer',
    'legCirculation',
    'opioids',
  ]);
  if (picked[0] === 'none') return;
  const handleFirst = picked.includes('infection') || picked.includes('pregnant');
  worsen(sheet, 'contraindications', handleFirst ? 'notMet' : 'discuss');
  if (picked[0] === 'unsure') sheet.points.push('healthUnsure');
  else sheet.points.push(...picked);
}
