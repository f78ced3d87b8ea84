import { describe, expect, it } from 'vitest';
import { itemsOf } from './items.ts';
import { coverage, type Ledger } from './ledger.ts';
import {
  smallDecisions,
  smallFacts,
  smallQuestionnaire,
  smallWords,
} from '../../../tests/support/data/small-site.ts';

const items = itemsOf(smallQuestionnaire, smallWords, smallFacts, smallDecisions);
const today = '2026-06-01';
const ledger: Ledger = {
  reviewers: [{ id: 'lee', name: 'Dr. Lee', licence: 'NY 1' }],
  signatures: [
    {
      reviewer: 'lee',
      date: '2026-05-01',
      reviewBy: '2027-05-01',
      items: Object.fromEntries(items.map(({ id, hash }) => [id, hash])),
    },
  ],
};

/** The unsigned items once the value at `path` is `value`, or removed. */
function unsignedAfter(path: string, value: unknown): readonly string[] {
  const changed = structuredClone({ questionnaire: smallQuestionnaire, words: smallWords });
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const inside = keys.reduce<Record<string, unknown>>(
    (tree, key) => tree[key] as Record<string, unknown>,
    changed,
  );
  inside[last] = value;
  return coverage(ledger, itemsOf(changed.questionnaire, changed.words, smallFacts, smallDecisions), today)
    .unsigned;
}

const { questions, outcomes } = smallQuestionnaire;

describe('the items that are signed', () => {
  it('are every question, option, rule, order and sentence, each under its own id', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'question:age',
      'option:age.young',
      'option:age.unsure',
      'question:pattern',
      'option:pattern.standing',
      'option:pattern.unsure',
      'definition:isYoung',
      'rule:ageOpen',
      'note:ageUnsure',
      'stop:adultsOnly@age',
      'criterion:surgery',
      'outcome:adultsOnly',
      'outcome:discuss',
      'order:parts',
      'order:questions',
      'order:stops',
      'order:criteria',
      'order:openPoints',
      'order:notes',
      'order:outcomes',
      'order:printOrder',
      'sentence:questions.age.heading',
      'sentence:questions.age.heading_carer',
      'sentence:notes.bring.0',
      'sentence:notes.bring.1',
      'sentence:learn.sections.lss.heading',
      'fact:sections.lss.canal',
      'decision:ages',
    ]);
  });

  it('are known by a hash of 16 hex digits that stays the same', () => {
    expect(items.find(({ id }) => id === 'sentence:notes.bring.0')?.hash).toBe('c456f64c6454c7d3');
  });
});

describe('a change takes away one signature and nothing else', () => {
  it.each<[string, string, unknown]>([
    ['sentence:questions.age.heading', 'words.questions.age.heading', 'How old are YOU?'],
    ['sentence:questions.age.heading_carer', 'words.questions.age.heading_carer', 'Their age?'],
    ['sentence:notes.bring.1', 'words.notes.bring.1', 'Those notes'],
    ['sentence:learn.sections.lss.heading', 'words.learn.sections.0.heading', 'LSS'],
    ['question:age', 'questionnaire.questions.0.kind', 'multiple'],
    ['question:pattern', 'questionnaire.questions.1.when', undefined],
    ['option:age.unsure', 'questionnaire.questions.0.options.1.exclusive', true],
    ['definition:isYoung', 'questionnaire.definitions.isYoung.picked', ['unsure']],
    ['rule:ageOpen', 'questionnaire.openPoints.0.finding', { criterion: 'surgery', is: 'discuss' }],
    ['note:ageUnsure', 'questionnaire.notes.0.of', ['pattern']],
    ['stop:adultsOnly@age', 'questionnaire.stops.0.final', undefined],
    ['criterion:surgery', 'questionnaire.criteria.0.met', { all: [] }],
    ['outcome:discuss', 'questionnaire.outcomes.1.when', { anyOpenPoint: true }],
    ['order:outcomes', 'questionnaire.outcomes', outcomes.toReversed()],
    ['order:questions', 'questionnaire.questions', questions.toReversed()],
  ])('%s', (id, path, value) => {
    expect(unsignedAfter(path, value)).toEqual([id]);
  });

  it('and a new option is unsigned together with the question that lists it', () => {
    expect(unsignedAfter('questionnaire.questions.0.options.2', { id: 'old' })).toEqual([
      'question:age',
      'option:age.old',
    ]);
  });

  it('while the same content with its keys in another order stays signed', () => {
    const stops = smallQuestionnaire.stops.map((stop) => Object.fromEntries(Object.entries(stop).reverse()));
    expect(unsignedAfter('questionnaire.stops', stops)).toEqual([]);
  });
});
