import { describe, expect, it, vi } from 'vitest';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { copyOfMild, mild, patient } from '../support/data/questionnaire.ts';
import { disagreement, secondOpinion, smallestDisagreement } from './agree.ts';
import { evaluate } from './evaluate.ts';
import { diceFrom, randomAnswers, withoutOne } from './random-answers.ts';

vi.setConfig({ testTimeout: 600_000 });

const seed = Number(process.env['SECOND_OPINION_SEED'] ?? 150_13);
const samples = Number(process.env['SECOND_OPINION_SAMPLES'] ?? 20_000);
const base = patient();
const vignettes = readVignettes();

const expectAgreement = (answers: Answers) => {
  if (disagreement(mild, answers)) expect(smallestDisagreement(mild, answers, base)).toBeUndefined();
};

describe('the engine and the second opinion agree', () => {
  it.each(vignettes.map((each) => [each.id, each.story, each] as const))('on %s: %s', (_id, _story, each) => {
    expect(evaluate(each.answers)).toEqual(each.expect);
    expect(disagreement(mild, each.answers)).toBeUndefined();
  });

  it(`on ${samples} random answer sets, and every outcome comes up often`, () => {
    console.info(`SECOND_OPINION_SEED=${seed}`);
    const dice = diceFrom(seed);
    const times: Record<string, number> = Object.fromEntries(mild.outcomes.map(({ id }) => [id, 0]));
    for (let sample = 0; sample < samples; sample += 1) {
      const answers = randomAnswers(mild, base, dice);
      expectAgreement(answers);
      const opinion = secondOpinion(answers);
      if ('outcome' in opinion) times[opinion.outcome] = (times[opinion.outcome] ?? 0) + 1;
    }
    const often = Object.entries(times).filter(([, count]) => count >= samples / 1000);
    expect(often.map(([id]) => id)).toEqual(mild.outcomes.map(({ id }) => id));
  });

  it('on the first open question where an answer is missing', () => {
    const dice = diceFrom(seed);
    for (let sample = 0; sample < samples / 20; sample += 1)
      expectAgreement(withoutOne(randomAnswers(mild, base, dice), dice));
  });
});

describe('a disagreement', () => {
  const changed = copyOfMild();
  const low = changed.openPoints.find(({ id }) => id === 'limitLow');
  if (low?.finding) low.finding.is = 'discuss';
  const lower = { limitation: 'aLittle' };

  it('reports the result of each side', () => {
    expect(disagreement(changed, patient(lower))).toEqual({
      answers: patient(lower),
      engine: {
        outcome: 'openPoints',
        asksAboutMild: true,
        findings: {
          conservativeCare: 'discuss',
          furtherCare: 'met',
          surgery: 'met',
          contraindications: 'met',
        },
        points: ['limitLow'],
        notes: [],
      },
      design: {
        outcome: 'otherCareFirst',
        asksAboutMild: true,
        findings: {
          conservativeCare: 'notMet',
          furtherCare: 'met',
          surgery: 'met',
          contraindications: 'met',
        },
        points: ['limitLow'],
        notes: [],
      },
    });
  });

  it('is described by exactly the answers that cause it', () => {
    const answers = patient({ ...lower, respondent: 'other', scan: 'no', medicines: ['bloodThinner'] });
    expect(smallestDisagreement(changed, answers, base)?.answers).toEqual(lower);
  });

  it('is also where one side finds a question open', () => {
    const answers = Object.fromEntries(Object.entries(patient()).filter(([id]) => id !== 'walking'));
    const shorter = { ...mild, questions: mild.questions.filter(({ id }) => id !== 'walking') };
    expect(disagreement(shorter, answers)?.design).toEqual({ open: 'walking' });
    expect(disagreement(mild, answers)).toBeUndefined();
  });
});
