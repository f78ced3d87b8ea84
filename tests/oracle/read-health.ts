import { one, some, worsen, type GivenAnswers, type Sheet } from './sheet.ts';

const procedures = ['decompression', 'fusion', 'spacer', 'priorMild', 'cement', 'implant'];
const diagnosedOnly = ['slip', 'curve'];

export function readPastBack(answers: GivenAnswers, sheet: Sheet): void {
  const picked = some(answers, 'pastBack', [...procedures, ...diagnosedOnly]);
  if (procedures.some((each) => picked.includes(each))) one(answers, 'pastBackYear', ['yes', 'no', 'unsure']);
  maySpeak(sheet, picked, [...procedures, ...diagnosedOnly], 'pastUnsure');
}

/** Picks that only need planning are printed as a note; a blood thinner may be a contraindication. */
export function readMedicines(answers: GivenAnswers, sheet: Sheet): void {
  const plan = ['aspirin', 'steroids', 'diabetesMedicine', 'opioids'];
  const picked = some(answers, 'medicines', ['bloodThinner', ...plan]);
  maySpeak(sheet, picked, ['bloodThinner'], 'medicinesUnsure');
  sheet.notes.push(...picked.filter((each) => plan.includes(each)));
}

export function readHealth(answers: GivenAnswers, sheet: Sheet): void {
  const age = one(answers, 'age', ['from18to49', 'from50to64', 'from65to80', 'over80', 'unsure']);
  const first = ['infection', ...(age === 'from65to80' || age === 'over80' ? [] : ['pregnant'])];
  const others = [
    'bleeding',
    'bloodClot',
    'recentHeart',
    'spineFracture',
    'breathing',
    'contrastReaction',
    'numbingReaction',
    'cannotLieProne',
  ];
  const picked = some(answers, 'health', [...first, ...others]);
  const handled = picked.filter((each) => first.includes(each));
  if (handled.length > 0) worsen(sheet, 'contraindications', 'notMet');
  sheet.points.push(...handled);
  maySpeak(sheet, picked, others, 'healthUnsure');
}

const planFor = [
  'heartOrLung',
  'sleepApnea',
  'anesthesia',
  'pacemaker',
  'kidney',
  'diabetes',
  'slowHealing',
  'smoking',
  'weakBones',
  'cancer',
  'legCirculation',
  'neuropathy',
  'memory',
  'latex',
];

export function readHealthPlan(answers: GivenAnswers, sheet: Sheet): void {
  const picked = some(answers, 'healthPlan', planFor);
  sheet.points.push(
    ...picked.filter((each) => each === 'legCirculation' || each === 'neuropathy' || each === 'memory'),
  );
  maySpeak(sheet, picked, [], 'healthPlanUnsure');
  sheet.notes.push(...picked.filter((each) => planFor.includes(each)));
}

function maySpeak(sheet: Sheet, picked: readonly string[], items: readonly string[], unsure: string): void {
  const found = picked.filter((each) => items.includes(each));
  const points = [...found, ...(picked.includes('unsure') ? [unsure] : [])];
  if (points.length > 0) worsen(sheet, 'contraindications', 'discuss');
  sheet.points.push(...points);
}
