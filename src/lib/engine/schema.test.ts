import { describe, expect, it } from 'vitest';
import {
  copyOfMild,
  mild,
  multiple,
  picked,
  single,
  tiny,
} from '../../../tests/support/data/questionnaire.ts';
import { questionnaireSchema } from './schema.ts';

const one = single('one', ['a', 'unsure']);
const base = tiny({ questions: [one] });
const a = picked('one', 'a');

/** What the schema says about `base` with some of it replaced: where, and what. */
const messagesOn = (change: object) =>
  (questionnaireSchema.safeParse({ ...base, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const refused = (change: object) =>
  (questionnaireSchema.safeParse({ ...base, ...change }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );
/** The first refused rule, wherever in it the fault is. */
const refusedRule = (change: object) => refused(change)[0]?.split('.').slice(0, 3).join('.');
const asked = (change: object) => ({ questions: [{ ...one, ...change }] });
const withOption = (change: object) => asked({ options: [{ id: 'a', ...change }, { id: 'unsure' }] });
const when = (condition: unknown) => asked({ when: condition });

describe('the schema of a questionnaire', () => {
  it('accepts the product’s own one', () => {
    expect(questionnaireSchema.parse(copyOfMild())).toEqual(mild);
  });

  it.each<[string, object]>([
    ['as small as can be', {}],
    ['with the address of its schema', { $schema: './questionnaire.schema.json' }],
    ['with a version of more digits', { version: '10.20.30' }],
    ['with an id with digits and capitals', { id: 'mild2Check' }],
    ['with an id of one letter', { id: 'm' }],
    ['without criteria, points and notes', { criteria: [], openPoints: [], notes: [], printOrder: [] }],
    ['with an exclusive option', { questions: [multiple('one', ['a', 'none'])] }],
    ['with a question that follows up another', asked({ followUpOf: 'one' })],
    ['with an option that is urgent today', withOption({ urgency: 'today' })],
    ['with an option that is urgent soon', withOption({ urgency: 'nextDays' })],
    ['with an option that is offered at times', withOption({ when: a })],
    ['with a stop that lets one go on', { stops: [{ screen: 'callToday', after: 'one', when: a }] }],
    ['with a final stop', { stops: [{ screen: 'emergency', after: 'one', when: a, final: true }] }],
    ['with a criterion', { criteria: [{ id: 'furtherCare', met: a }] }],
    ['with a point without a finding', { openPoints: [{ id: 'point', of: ['one'], when: a }] }],
    ['with a note', { notes: [{ id: 'note', of: ['one'], when: a }] }],
    ['with an outcome without notes', { outcomes: [{ id: 'adultsOnly', when: a, withoutNotes: true }] }],
    ...(['discuss', 'notMet'] as const).map((is): [string, object] => [
      `with a finding: ${is}`,
      { openPoints: [{ id: 'point', of: ['one'], when: a, finding: { criterion: 'surgery', is } }] },
    ]),
    ...['warningSigns', 'background', 'conservativeCare', 'furtherCare', 'surgery', 'contraindications'].map(
      (part): [string, object] => [`with the part ${part}`, { parts: [part], ...asked({ part }) }],
    ),
  ])('takes one %s', (_name, change) => {
    expect(questionnaireSchema.parse({ ...base, ...change })).toEqual({ ...base, ...change });
  });

  it.each([
    a,
    { is: 'some' },
    { all: [] },
    { all: [a, { not: a }] },
    { any: [a] },
    { not: { is: 'some' } },
    { atLeast: 1, of: [a] },
    { atLeast: 2, of: [{ any: [a] }, a] },
  ])('takes the condition %j wherever one stands', (condition) => {
    const change = { ...when(condition), outcomes: [{ id: 'discuss', when: condition }] };
    expect(questionnaireSchema.parse({ ...base, ...change })).toEqual({ ...base, ...change });
  });

  it.each([
    { anyFinding: 'notAsked' },
    { anyOpenPoint: true },
    { all: [] },
    { all: [{ anyFinding: 'met' }, a] },
    { any: [{ anyOpenPoint: true }, a] },
    { not: { anyFinding: 'discuss' } },
  ])('takes the condition %j for an outcome', (condition) => {
    const change = { outcomes: [{ id: 'discuss', when: condition }] };
    expect(questionnaireSchema.parse({ ...base, ...change })).toEqual({ ...base, ...change });
  });

  it.each([
    { outcome: ['discuss'] },
    { all: [{ not: { outcome: ['emergency', 'callToday'] } }, a] },
    { any: [{ anyFinding: 'met' }, { outcome: ['discuss'] }] },
  ])('takes the condition %j for a flag', (condition) => {
    const change = { flags: [{ id: 'asksMore', when: condition }] };
    expect(questionnaireSchema.parse({ ...base, ...change })).toEqual({ ...base, ...change });
  });
});

describe('the schema refuses', () => {
  const anId = 'an id is letters and digits and starts with a small letter';

  it.each([
    ['an empty id', { id: '' }, [`id: ${anId}`]],
    ['an id with a capital first', { id: 'Mild' }, [`id: ${anId}`]],
    ['an id with a digit first', { id: '2mild' }, [`id: ${anId}`]],
    ['an id with a space', { id: 'my mild' }, [`id: ${anId}`]],
    ['an id that ends in a dash', { id: 'mild-' }, [`id: ${anId}`]],
    ['a version of two numbers', { version: '1.0' }, ['version: a version has three numbers']],
    ['a version of four numbers', { version: '1.0.0.0' }, ['version: a version has three numbers']],
    ['a version with a letter first', { version: 'v1.0.0' }, ['version: a version has three numbers']],
    ['a version without its middle', { version: '1..0' }, ['version: a version has three numbers']],
    ['a version with letters', { version: 'a.b.c' }, ['version: a version has three numbers']],
    ['a version with other marks', { version: '1-0-0' }, ['version: a version has three numbers']],
  ])('%s', (_name, change, messages) => {
    expect(messagesOn(change)).toEqual(messages);
  });

  it.each<[string, object, readonly string[]]>([
    ['an unknown key', { hidden: true }, ['']],
    ['a schema that is no address', { $schema: 1 }, ['$schema']],
    ['no parts', { parts: [] }, ['parts']],
    ['a part that is no id', { parts: ['my weight'] }, ['parts.0']],
    ['no questions', { questions: [] }, ['questions']],
    ['no outcomes', { outcomes: [] }, ['outcomes']],
    ['an outcome that is no id', { outcomes: [{ id: '', when: { all: [] } }] }, ['outcomes.0.id']],
    ['a flag that is no id', { flags: [{ id: '', when: a }] }, ['flags.0.id']],
    [
      'a question that has "unsure" with false',
      asked({ withoutUnsure: false }),
      ['questions.0.withoutUnsure'],
    ],
    [
      'an outcome that keeps its notes with false',
      { outcomes: [{ id: 'discuss', when: { all: [] }, withoutNotes: false }] },
      ['outcomes.0.withoutNotes'],
    ],
    ['an unknown key of an outcome', { outcomes: [{ id: 'discuss', when: a, note: 1 }] }, ['outcomes.0']],
    ['a question of a part that is no id', asked({ part: '' }), ['questions.0.part']],
    ['a question of an unknown kind', asked({ kind: 'scale' }), ['questions.0.kind']],
    ['a question that follows up no id', asked({ followUpOf: '' }), ['questions.0.followUpOf']],
    ['an unknown key of a question', asked({ hidden: true }), ['questions.0']],
    ['one option only', asked({ options: [{ id: 'a' }] }), ['questions.0.options']],
    [
      'an option that is exclusive with false',
      withOption({ exclusive: false }),
      ['questions.0.options.0.exclusive'],
    ],
    ['an unknown urgency', withOption({ urgency: 'soon' }), ['questions.0.options.0.urgency']],
    ['an unknown key of an option', withOption({ points: 1 }), ['questions.0.options.0']],
    ['a stop that is no id', { stops: [{ screen: '', after: 'one', when: a }] }, ['stops.0.screen']],
    ['a stop after no id', { stops: [{ screen: 'emergency', after: '', when: a }] }, ['stops.0.after']],
    [
      'a stop that is final with false',
      { stops: [{ screen: 'emergency', after: 'one', when: a, final: false }] },
      ['stops.0.final'],
    ],
    ['a stop without a condition', { stops: [{ screen: 'emergency', after: 'one' }] }, ['stops.0.when']],
    [
      'an unknown key of a stop',
      { stops: [{ screen: 'emergency', after: 'one', when: a, before: 'one' }] },
      ['stops.0'],
    ],
    ['a criterion that is no id', { criteria: [{ id: '', met: a }] }, ['criteria.0.id']],
    ['a criterion that is never met', { criteria: [{ id: 'surgery' }] }, ['criteria.0.met']],
    ['an unknown key of a criterion', { criteria: [{ id: 'surgery', met: a, or: a }] }, ['criteria.0']],
    ['a point about nothing', { openPoints: [{ id: 'point', of: [], when: a }] }, ['openPoints.0.of']],
    ['a point without a condition', { openPoints: [{ id: 'point', of: ['one'] }] }, ['openPoints.0.when']],
    ['a point without an id', { openPoints: [{ of: ['one'], when: a }] }, ['openPoints.0.id']],
    ...['met', 'notAsked'].map((is): [string, object, readonly string[]] => [
      `a point that finds ${is}`,
      { openPoints: [{ id: 'point', of: ['one'], when: a, finding: { criterion: 'surgery', is } }] },
      ['openPoints.0.finding.is'],
    ]),
    [
      'a finding for a criterion that is no id',
      { openPoints: [{ id: 'point', of: ['one'], when: a, finding: { criterion: '', is: 'discuss' } }] },
      ['openPoints.0.finding.criterion'],
    ],
    [
      'an unknown key of a finding',
      {
        openPoints: [
          { id: 'point', of: ['one'], when: a, finding: { criterion: 'surgery', is: 'discuss', weight: 2 } },
        ],
      },
      ['openPoints.0.finding'],
    ],
    [
      'a note with a finding',
      { notes: [{ id: 'note', of: ['one'], when: a, finding: { criterion: 'surgery', is: 'discuss' } }] },
      ['notes.0'],
    ],
    ['a name in the print order that is no id', { printOrder: ['a point'] }, ['printOrder.0']],
    ['a definition under a name that is no id', { definitions: { 'a name': a } }, ['definitions.a name']],
  ])('%s', (_name, change, places) => {
    expect(refused(change)).toEqual(places);
  });

  it.each<[string, unknown]>([
    ['nothing picked', { question: 'one', picked: [] }],
    ['a question that is no id', { question: '', picked: ['a'] }],
    ['a pick that is no id', { question: 'one', picked: [''] }],
    ['an unknown key beside the picks', { question: 'one', picked: ['a'], not: a }],
    ['a definition that is no id', { is: '' }],
    ['an unknown key beside a definition', { is: 'some', not: a }],
    ['an unknown key beside all', { all: [], any: [a] }],
    ['all of something else', { all: ['a'] }],
    ['any of nothing', { any: [] }],
    ['any of something else', { any: ['a'] }],
    ['an unknown key beside any', { any: [a], is: 'some' }],
    ['not of nothing', { not: {} }],
    ['an unknown key beside not', { not: a, is: 'some' }],
    ['at least none', { atLeast: 0, of: [a] }],
    ['at least one and a half', { atLeast: 1.5, of: [a] }],
    ['at least one of nothing', { atLeast: 1, of: [] }],
    ['an unknown key beside at least', { atLeast: 1, of: [a], is: 'some' }],
    ['nothing at all', {}],
  ])('a condition with %s, for a question and for an outcome', (_name, condition) => {
    expect(refusedRule(when(condition))).toBe('questions.0.when');
    expect(refusedRule({ outcomes: [{ id: 'discuss', when: condition }] })).toBe('outcomes.0.when');
  });

  it.each([{ anyFinding: 'met' }, { anyOpenPoint: true }, { all: [{ anyOpenPoint: true }] }])(
    'the condition %j for a question, for only an outcome looks at findings and points',
    (condition) => {
      expect(refusedRule(when(condition))).toBe('questions.0.when');
    },
  );

  it('the outcome in the condition of an outcome, for only a flag looks at it', () => {
    expect(refusedRule({ outcomes: [{ id: 'discuss', when: { outcome: ['discuss'] } }] })).toBe(
      'outcomes.0.when',
    );
  });

  it.each([
    { anyFinding: 'good' },
    { anyFinding: 'met', is: 'some' },
    { anyOpenPoint: false },
    { anyOpenPoint: true, is: 'some' },
    { all: [{ anyFinding: 'good' }] },
    { all: [{ anyOpenPoint: true }], is: 'some' },
    { any: [{ anyOpenPoint: false }] },
    { any: [{ anyOpenPoint: true }], is: 'some' },
    { not: { anyOpenPoint: false } },
    { not: { anyOpenPoint: true }, is: 'some' },
  ])('the condition %j for an outcome', (condition) => {
    expect(refusedRule({ outcomes: [{ id: 'discuss', when: condition }] })).toBe('outcomes.0.when');
  });
});
