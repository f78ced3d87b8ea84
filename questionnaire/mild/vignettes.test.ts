import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/engine/assess.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import { urgencies } from '../../src/lib/engine/schema.ts';
import { warningOf } from '../../src/lib/notes/warning.ts';
import { readQuestionnaire } from '../../src/content/read.ts';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import type { OutcomeWords } from '../../src/lib/i18n/words.ts';
import { words } from '../../tests/support/data/words.ts';

const questionnaire = readQuestionnaire();
const vignettes = readVignettes();

describe('the engine agrees with every vignette', () => {
  it.each(vignettes.map((each) => [each.id, each.story, each] as const))('%s: %s', (_id, _story, each) => {
    const { outcome, findings, points, notes, flags } = assess(questionnaire, each.answers);
    expect({
      outcome: outcome.id,
      findings: Object.fromEntries(findings.map(({ criterion, is }) => [criterion, is])),
      points: points.map(({ id }) => id),
      notes: notes.map(({ id }) => id),
      ...flags,
    }).toEqual(each.expect);
  });
});

/** What of `all` no vignette has. */
const without = (all: readonly string[], has: readonly string[]) => all.filter((each) => !has.includes(each));

const paths = vignettes.map(({ answers }) => pathOf(questionnaire, answers));
const expected = vignettes.map((each) => each.expect);
/** A page that must not ask about MILD has words of its own in some outcomes. */
const outcomeWords: Readonly<Record<string, OutcomeWords>> = words.outcomes;

describe('some vignette', () => {
  it('picks each option that a patient can pick', () => {
    const offered = questionnaire.questions.flatMap(({ id, options }) =>
      options.map((option) => `${id}.${option.id}`),
    );
    const picked = paths.flatMap(({ asked }) =>
      asked.flatMap(({ question, picks }) => picks.map((pick) => `${question.id}.${pick}`)),
    );
    expect(without(offered, picked)).toEqual([]);
  });

  it('meets each stop', () => {
    const met = paths.flatMap(({ stops }) => stops.map((stop) => questionnaire.stops.indexOf(stop)));
    expect(questionnaire.stops.filter((_, at) => !met.includes(at))).toEqual([]);
  });

  it('has each tier as the strictest of what was picked', () => {
    const strictest = paths.map(({ asked }) => {
      const answered = asked.map(({ question: { id }, picks }) => ({ question: id, picks }));
      const warning = warningOf(questionnaire, answered);
      return urgencies.find((urgency) => warning[urgency].length > 0);
    });
    expect(urgencies.filter((urgency) => !strictest.includes(urgency))).toEqual([]);
  });

  it('has each open point and each printed fact', () => {
    const { openPoints, notes } = questionnaire;
    const points = expected.flatMap((each) => each.points);
    const facts = expected.flatMap((each) => each.notes);
    expect([
      ...without(
        openPoints.map(({ id }) => id),
        points,
      ),
      ...without(
        notes.map(({ id }) => id),
        facts,
      ),
    ]).toEqual([]);
  });

  it('has each finding that a rule gives a criterion, and the criterion met and not asked', () => {
    const given = questionnaire.openPoints.flatMap(({ finding }) => (finding ? [finding] : []));
    // The first criterion is asked about on the short path too.
    const [first] = questionnaire.criteria;
    const all = questionnaire.criteria.flatMap(({ id }) => [
      `${id} met`,
      ...(id === first?.id ? [] : [`${id} notAsked`]),
      ...given.filter(({ criterion }) => criterion === id).map(({ is }) => `${id} ${is}`),
    ]);
    const found = expected.flatMap(({ findings }) =>
      Object.entries(findings).map(([criterion, is]) => `${criterion} ${is}`),
    );
    expect(without([...new Set(all)], found)).toEqual([]);
  });

  it('ends on each page: every outcome, and as one that nobody is steered from where that has its own words', () => {
    const pages = questionnaire.outcomes.flatMap(({ id }) => [
      id,
      ...(outcomeWords[id]?.plain ? [`${id} without MILD`] : []),
      ...Object.keys(outcomeWords[id]?.forPoints ?? {}).map((point) => `${id} with ${point}`),
    ]);
    const ends = expected.flatMap(({ outcome, points, ...flags }) => [
      outcome,
      ...(flags['asksAboutMild'] === false ? [`${outcome} without MILD`] : []),
      ...points.map((point) => `${outcome} with ${point}`),
    ]);
    expect(without(pages, ends)).toEqual([]);
  });
});
