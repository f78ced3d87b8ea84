import { describe as group, expect, it } from 'vitest';
import { describe } from '../../content/problem.ts';
import {
  checkedSince,
  checkLearnFacts,
  citationsOf,
  learnFactsFile,
  outdatedFacts,
  parseLearnFacts,
  type LearnFacts,
  type LearnTexts,
} from './learn-facts.ts';

const fact = (sources: string[], checked = '2026-11-01', reviewBy = '2027-11-01') => ({
  sources,
  checked,
  reviewBy,
});
const facts: LearnFacts = {
  facts: {
    'sections.lss.canal': fact(['review']),
    'choices.wait.help': fact(['trial', 'review'], '2026-10-01'),
    'handouts.cost.questions.0': fact(['rule']),
  },
  notFacts: { 'sections.lss.causes': 'Leads to a list.' },
};
const texts: Parameters<typeof checkLearnFacts>[3] & { learn: LearnTexts } = {
  learn: {
    sections: [{ id: 'lss', texts: { canal: '', causes: '' }, items: {} }],
    choices: { rows: { wait: { name: '', help: '' } } },
  },
  handouts: { cost: { questions: ['Who pays?'] } },
};
const source = { title: 'A review', detail: '2022' };
const sources = { sources: { review: source, trial: source, rule: source }, rules: {}, codes: {} };
const problems = (changed: Partial<LearnFacts>, shown = texts) =>
  checkLearnFacts('facts.json', { ...facts, ...changed }, sources, shown).map(describe);

group('the facts of the learn page', () => {
  it('cover every text of it, and parts of the handouts', () => {
    expect(problems({})).toEqual([]);
  });

  it('must name a new text, as a fact or as none', () => {
    const sections = [{ id: 'lss', texts: { canal: '', causes: '' }, items: { disk: '' } }];
    expect(problems({}, { ...texts, learn: { ...texts.learn, sections } })).toEqual([
      'facts.json: sections.lss.disk: must be a fact with its sources and dates, or be named under notFacts',
    ]);
  });

  it.each<[string, Partial<LearnFacts>, string]>([
    [
      'a text that is not there',
      { facts: { ...facts.facts, 'choices.gone': fact(['review']) } },
      'facts.json: choices.gone: names no text of the learn page or a handout',
    ],
    [
      'a question of a handout that is not there',
      { facts: { ...facts.facts, 'handouts.cost.questions.7': fact(['rule']) } },
      'facts.json: handouts.cost.questions.7: names no text of the learn page or a handout',
    ],
    [
      'a source that is not there',
      { facts: { ...facts.facts, 'choices.wait.help': fact(['hearsay']) } },
      'facts.json: choices.wait.help: names the unknown source "hearsay"',
    ],
    [
      'a text as a fact and as none',
      { notFacts: { ...facts.notFacts, 'choices.wait.help': 'No fact.' } },
      'facts.json: choices.wait.help: is both a fact and none',
    ],
    [
      'a review before the check',
      { facts: { ...facts.facts, 'choices.wait.help': fact(['trial'], '2026-11-01', '2026-10-01') } },
      'facts.json: choices.wait.help: must be reviewed after it was checked, not by 2026-10-01',
    ],
  ])('are refused with %s', (_name, changed, problem) => {
    expect(problems(changed)).toEqual([problem]);
  });

  it('name the file and the field that is not of their form', () => {
    expect(() => parseLearnFacts(learnFactsFile, { facts: { a: fact([]) }, notFacts: {} })).toThrow(
      `${learnFactsFile}: facts.a.sources:`,
    );
  });

  it('are out of date from the day after the last on which they may be stated', () => {
    expect(outdatedFacts('facts.json', facts, '2027-11-01')).toEqual([]);
    expect(outdatedFacts('facts.json', facts, '2027-11-02').map(describe)).toContain(
      'facts.json: choices.wait.help: was to be checked again by 2027-11-01',
    );
  });

  it('count as checked since the earliest of their days', () => {
    expect(checkedSince(facts, ['sections.lss.canal', 'choices.wait.help'])).toBe('2026-10-01');
  });

  it('number their sources in the order of reading', () => {
    const { cited, numbersOf } = citationsOf(facts, [
      'sections.lss.canal',
      'sections.lss.causes',
      'choices.wait.help',
    ]);
    expect(cited).toEqual(['review', 'trial']);
    expect(numbersOf('choices.wait.help')).toEqual([1, 2]);
    expect(numbersOf('sections.lss.causes')).toEqual([]);
  });
});
