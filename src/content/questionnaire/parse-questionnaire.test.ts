import { describe, expect, it } from 'vitest';
import { question, messagesOn, type Case } from '../../../tests/support/data/broken.ts';
import { copyOfMild, mild } from '../../../tests/support/data/questionnaire.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';

const file = 'broken.json';

const shapes: readonly Case[] = [
  {
    name: 'an unknown key',
    breaks: (copy) => Object.assign(question(copy, 'age'), { hidden: true }),
    says: ['broken.json: questions.age: Unrecognized key: "hidden"'],
  },
  {
    name: 'an id that is not one',
    breaks: (copy) => Object.assign(question(copy, 'health').options[2] ?? {}, { id: 'In fection' }),
    says: [
      'broken.json: questions.health.options.In fection.id: an id is letters and digits and starts with a small letter',
    ],
  },
  {
    name: 'a version that is not one',
    breaks: (copy) => Object.assign(copy, { version: 'new' }),
    says: ['broken.json: version: a version has three numbers'],
  },
];

it('the questionnaire that patients answer breaks no rule', () => {
  expect(parseQuestionnaire(file, copyOfMild())).toEqual(mild);
});

it.each([[null], [[]], ['text']])('%j is no questionnaire', (data) => {
  expect(() => parseQuestionnaire(file, data)).toThrow(/^broken\.json: file: /);
});

describe('a questionnaire is refused, with file, id and rule, for', () => {
  it.each(shapes)('$name', ({ breaks, says }) => {
    expect(messagesOn(breaks)).toEqual(says);
  });
});
