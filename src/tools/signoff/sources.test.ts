import { describe, expect, it } from 'vitest';
import { describe as describeProblem } from '../../content/problem.ts';
import { smallQuestionnaire } from '../../../tests/support/data/small-site.ts';
import { checkSources, parseSources, sourcesByGroup, type Sources } from './sources.ts';

const file = 'sources.json';
const sources: Sources = {
  sources: {
    review: { title: 'A review', detail: '2020' },
    own: { title: 'Drafted by the authors', detail: 'to be confirmed' },
  },
  rules: {
    'rule:ageOpen': { sources: ['review', 'own'], note: 'The age is ours.' },
    'stop:adultsOnly@age': { sources: ['own'] },
    'criterion:surgery': { sources: ['own'] },
    'outcome:adultsOnly': { sources: ['own'] },
    'outcome:discuss': { sources: ['review'] },
  },
  codes: {},
};
const problems = (rules: object) =>
  checkSources(file, { ...sources, rules: { ...sources.rules, ...rules } }, smallQuestionnaire).map(
    describeProblem,
  );

describe('the sources of the rules', () => {
  it('are in order where every rule names some that are there', () => {
    expect(problems({})).toEqual([]);
  });

  it('are missed where a rule names none', () => {
    const rest = Object.fromEntries(Object.entries(sources.rules).filter(([id]) => id !== 'rule:ageOpen'));
    expect(checkSources(file, { ...sources, rules: rest }, smallQuestionnaire).map(describeProblem)).toEqual([
      'sources.json: rule:ageOpen: must name its sources',
    ]);
  });

  it.each<[string, object, string]>([
    [
      'a rule that is not there',
      { 'rule:gone': { sources: ['own'] } },
      'sources.json: rule:gone: names sources, but there is no such rule',
    ],
    [
      'a source that is not there',
      { 'rule:ageOpen': { sources: ['hearsay'] } },
      'sources.json: rule:ageOpen: names the unknown source "hearsay"',
    ],
  ])('are refused for %s', (_name, rules, message) => {
    expect(problems(rules)).toEqual([message]);
  });

  it('are refused for a code that names a source that is not there', () => {
    const codes = { age: { sources: ['hearsay'] } };
    expect(checkSources(file, { ...sources, codes }, smallQuestionnaire).map(describeProblem)).toEqual([
      'sources.json: age: names the unknown source "hearsay"',
    ]);
  });

  it('are refused where a rule has an empty list', () => {
    expect(() => parseSources(file, { ...sources, rules: { 'rule:ageOpen': { sources: [] } } })).toThrow(
      'sources.json: rules.rule:ageOpen.sources:',
    );
  });

  it('are listed by the part of the check that rests on them, each once', () => {
    expect(sourcesByGroup(sources, smallQuestionnaire)).toEqual([
      { group: 'background', sources: ['own', 'review'] },
      { group: 'outcomes', sources: ['own', 'review'] },
    ]);
  });
});
