import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { allAnswers, smallQuestionnaire } from '../../../../tests/support/data/small-questionnaires.ts';
import { assess, type Assessment } from '../../../lib/engine/assess.ts';
import { judge } from '../../../lib/engine/condition.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { survey } from './regions.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 300 };

/** The number of answer sets for each name that `name` gives them. */
function counted(
  sets: readonly { assessment: Assessment; size: bigint }[],
  name: (each: Assessment) => string,
) {
  const counts: Record<string, bigint> = {};
  for (const { assessment, size } of sets) {
    const key = name(assessment);
    counts[key] = (counts[key] ?? 0n) + size;
  }
  return counts;
}

const oneByOne = (questionnaire: Questionnaire) =>
  allAnswers(questionnaire).map((answers) => ({ assessment: assess(questionnaire, answers), size: 1n }));

const outcomeOf = ({ outcome }: Assessment) => outcome.id;
const verdictOf = ({ outcome, findings, points }: Assessment) =>
  JSON.stringify([outcome.id, findings.map(({ is }) => is), points.length > 0]);

it('counts as many answer sets for each outcome as there are one by one', () => {
  fc.assert(
    fc.property(smallQuestionnaire, (questionnaire) => {
      expect(counted(survey(questionnaire).regions, outcomeOf)).toEqual(
        counted(oneByOne(questionnaire), outcomeOf),
      );
    }),
    runs,
  );
});

it('counts as many answer sets for each set of findings as there are one by one', () => {
  fc.assert(
    fc.property(smallQuestionnaire, (questionnaire) => {
      expect(counted(survey(questionnaire).regions, verdictOf)).toEqual(
        counted(oneByOne(questionnaire), verdictOf),
      );
    }),
    runs,
  );
});

it('reaches what some answer set reaches, and nothing else', () => {
  fc.assert(
    fc.property(smallQuestionnaire, (questionnaire) => {
      expect([...survey(questionnaire).reached].sort()).toEqual(
        [...new Set(reachedBy(questionnaire))].sort(),
      );
    }),
    runs,
  );
});

const reachedBy = (questionnaire: Questionnaire): string[] =>
  allAnswers(questionnaire).flatMap((answers) => {
    const { asked, stops, picks } = pathOf(questionnaire, answers);
    return [
      ...asked.map(({ question }) => `question ${question.id}`),
      ...asked.flatMap(({ question, offered }) => offered.map(({ id }) => `option ${question.id}.${id}`)),
      ...stops.map(({ screen, after }) => `stop ${screen} after ${after}`),
      ...[...questionnaire.openPoints, ...questionnaire.notes]
        .filter(
          ({ of, when }) =>
            of.every((id) => picks.has(id)) && judge(questionnaire.definitions, picks, when).holds,
        )
        .map(({ id }) => `rule ${id}`),
    ];
  });
