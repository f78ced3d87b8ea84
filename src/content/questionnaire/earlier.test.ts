import { describe, expect, it } from 'vitest';
import { patient } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { answersBefore, carriedOver, leftOut, readEarlier, type Versions } from './earlier.ts';
import { keptVersions, readVersion, readWorkingTree, sharesAnswers } from './versions.ts';
import { readVignettes } from './vignettes.ts';

const versions: Versions = {
  before: readVersion('0.1.0').questionnaire,
  after: readWorkingTree().questionnaire,
};
const earlier = readEarlier('0.1.0', versions);
if (!earlier) throw new Error('nothing is known of the answers to 0.1.0');

/** What the patient with this change would have answered in 0.1. */
const before = (change: Answers, ...questions: readonly string[]) => {
  const answers = answersBefore(earlier, versions.before, patient(change));
  return Object.fromEntries(questions.map((id) => [id, answers[id]]));
};

it('is known of every kept version whose answers are not read any more', () => {
  const cut = keptVersions().filter((version) => !sharesAnswers(version, versions.after.version));
  expect(cut).not.toEqual([]);
  for (const version of cut)
    expect([
      version,
      readEarlier(version, { ...versions, before: readVersion(version).questionnaire })?.version,
    ]).toEqual([version, version]);
});

describe('the same person, before', () => {
  it.each<[string, Answers, Answers]>([
    ['kept an answer that was offered then', { scan: 'longerAgo' }, { scan: 'longerAgo' }],
    [
      'told helpers by one word',
      { painMedicine: 'helpsNow', steroidShots: 'noAccess' },
      { painPills: 'helpedEnough', steroidShots: 'cannotHave' },
    ],
    [
      'picked sudden signs in the list of emergency signs',
      { suddenSigns: ['chest', 'coldLeg'] },
      { emergencySigns: ['coldLeg', 'chestOrBreath'] },
    ],
    [
      'was not sure where no sign was picked beside it',
      { emergencySigns: ['unsure'], suddenSigns: ['none'] },
      { emergencySigns: ['unsure'] },
    ],
    [
      'could not pick “Not sure” beside a sign',
      { emergencySigns: ['bladder', 'unsure'] },
      { emergencySigns: ['bladder'] },
    ],
    [
      'had nothing to pick for a sign that was not asked',
      { emergencySigns: ['bothLegs'] },
      { emergencySigns: ['none'] },
    ],
    [
      'told a surgeon’s words as a view, whatever the view',
      { surgeonSaid: 'soon', surgeryView: 'avoid' },
      { surgeryView: 'surgeonSaysSoon' },
    ],
    [
      'found medicines and plans in the one list of health',
      { medicines: ['aspirin'], health: ['spineFracture'], healthPlan: ['neuropathy', 'kidney'] },
      { health: ['bloodThinner', 'weakBones', 'legCirculation'] },
    ],
  ])('%s', (_name, now, then) => {
    expect(before(now, ...Object.keys(then))).toEqual(then);
  });
});

describe('of the people in both versions', () => {
  const people = carriedOver(earlier, versions, readVignettes());
  const endsOf = (id: string) => {
    const { from, to } = people.find((each) => each.id === id) ?? {};
    return `${from} → ${to}`;
  };

  it('all have an end in both', () => {
    expect(people.length).toBe(readVignettes().length + earlier.people.length);
  });

  it.each([
    ['v01', 'discuss → discuss'],
    ['oldCrash', 'emergency → discuss'],
    ['soreCalf', 'callToday → discuss'],
    ['comesAndGoes', 'openPoints → discuss'],
    ['helpedYearsAgo', 'otherCareFirst → discuss'],
    ['v03', 'discuss → emergency'],
    ['v16', 'openPoints → surgeonFirst'],
  ])('%s ends by the rules of each: %s', (id, ends) => {
    expect(endsOf(id)).toBe(ends);
  });

  it('nobody sent to an emergency room by 0.1 gets a milder outcome, except for signs that 0.2 no longer asks about', () => {
    const messages = people.filter(({ from, to }) => from === 'emergency' && to !== 'emergency');
    expect(messages.map(({ id }) => id)).toEqual(
      earlier.people.map(({ id }) => id).filter((id) => /^old/.test(id)),
    );
    expect(messages.every(({ why }) => why !== undefined)).toBe(true);
  });
});

it('names what can be carried in neither direction', () => {
  const { notAsked, gone } = leftOut(earlier, versions);
  expect(notAsked).toEqual(expect.arrayContaining(['suddenSigns.stroke', 'where.groin', 'pain.n7']));
  expect(notAsked).not.toContain('suddenSigns.injury');
  expect(gone).toEqual(['respondent.unsure', 'duration.comesAndGoes']);
});
