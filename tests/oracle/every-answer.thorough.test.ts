import { describe, expect, it, vi } from 'vitest';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { asAnswer, type Answers } from '../../src/lib/engine/answers.ts';
import { atomsOf, ownedConditions } from '../../src/lib/engine/atoms.ts';
import type { Question } from '../../src/lib/engine/schema.ts';
import { classesOf } from '../../src/tools/proof/survey/classes.ts';
import { survey } from '../../src/tools/proof/survey/regions.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { disagreement, smallestDisagreement } from './agree.ts';

vi.setConfig({ testTimeout: 600_000 });

const vignettes = readVignettes();
const expectAgreement = (answers: Answers) => {
  if (disagreement(mild, answers)) expect(smallestDisagreement(mild, answers, patient())).toBeUndefined();
};

const atoms = ownedConditions(mild).flatMap(({ condition }) => atomsOf(mild.definitions, condition));
const answersTo = (question: Question): readonly Answers[] =>
  classesOf(
    question,
    question.options,
    atoms.filter((atom) => atom.question === question.id),
  ).map(({ picks }) => ({ [question.id]: asAnswer(question, picks) }));
const hasFewPicks = (answers: Answers) =>
  Object.values(answers).every((answer) => [answer].flat().length <= 2);

describe('the engine and the second opinion agree', () => {
  it('on one answer set of each region of the survey', () => {
    survey(mild).regions.forEach(({ answers }) => expectAgreement(answers));
  });

  describe.each(mild.questions.map((question) => [question.id, answersTo(question)] as const))(
    'on each answer to %s that a rule can tell apart',
    (_id, answers) => {
      it('from the patient whose answers line up', () => {
        answers.forEach((given) => expectAgreement(patient(given)));
      });

      it('from every vignette, up to two picks', () => {
        for (const given of answers.filter(hasFewPicks))
          vignettes.forEach((vignette) => expectAgreement({ ...vignette.answers, ...given }));
      });
    },
  );
});
