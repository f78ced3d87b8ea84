import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/engine/assess.ts';
import { readQuestionnaire } from '../../src/content/read.ts';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';

const questionnaire = readQuestionnaire();

describe('the engine agrees with every vignette', () => {
  it.each(readVignettes().map((each) => [each.id, each.story, each] as const))(
    '%s: %s',
    (_id, _story, each) => {
      const { outcome, findings, points, notes, flags } = assess(questionnaire, each.answers);
      expect({
        outcome: outcome.id,
        findings: Object.fromEntries(findings.map(({ criterion, is }) => [criterion, is])),
        points: points.map(({ id }) => id),
        notes: notes.map(({ id }) => id),
        ...flags,
      }).toEqual(each.expect);
    },
  );
});
