import { describe, expect, it } from 'vitest';
import { question, messagesOn, type Case } from '../../../tests/support/data/broken.ts';
import { mild } from '../../../tests/support/data/frozen.ts';
import { picked } from '../../../tests/support/data/questionnaire.ts';

const move = (list: unknown[], from: number, to: number) => list.splice(to, 0, ...list.splice(from, 1));

const names: readonly Case[] = [
  {
    name: 'an unknown question in a condition',
    breaks: (copy) => (question(copy, 'scan').when = picked('weight', 'no')),
    says: ['broken.json: question "scan": names the unknown question "weight"'],
  },
  {
    name: 'an unknown question in an open point',
    breaks: (copy) => copy.openPoints[0]?.of.push('weight'),
    says: ['broken.json: rule "warningUnsure": names the unknown question "weight"'],
  },
  {
    name: 'an unknown question after which to stop',
    breaks: (copy) => Object.assign(copy.stops[0] ?? {}, { after: 'weight' }),
    says: ['broken.json: stop "emergency": names the unknown question "weight"'],
  },
  {
    name: 'an unknown question to follow up',
    breaks: (copy) => (question(copy, 'lastShot').followUpOf = 'weight'),
    says: ['broken.json: question "lastShot": names the unknown question "weight"'],
  },
  {
    name: 'an unknown option in a condition',
    breaks: (copy) => (question(copy, 'scan').when = picked('diagnosis', 'never')),
    says: ['broken.json: question "scan": names the unknown option "diagnosis.never"'],
  },
  {
    name: 'an unknown definition, deep inside a condition',
    breaks: (copy) => (question(copy, 'scan').when = { not: { any: [{ is: 'ill' }] } }),
    says: ['broken.json: question "scan": names the unknown definition "ill"'],
  },
  {
    name: 'a definition with a name that every object has',
    breaks: (copy) => (question(copy, 'scan').when = { is: 'toString' }),
    says: ['broken.json: question "scan": names the unknown definition "toString"'],
  },
  {
    name: 'definitions that go in a circle',
    breaks: (copy) =>
      Object.assign(copy.definitions, { one: { not: { is: 'two' } }, two: { all: [{ is: 'one' }] } }),
    says: [
      'broken.json: definition "one": is defined by itself (a circular definition)',
      'broken.json: definition "two": is defined by itself (a circular definition)',
    ],
  },
  {
    name: 'a stop that shows no outcome',
    breaks: (copy) => Object.assign(copy.stops[0] ?? {}, { screen: 'ambulance' }),
    says: ['broken.json: stop "ambulance" after "emergencySigns": names the unknown outcome "ambulance"'],
  },
  {
    name: 'a flag that looks at no outcome',
    breaks: (copy) => (copy.flags = [{ id: 'asks', when: { not: { any: [{ outcome: ['approved'] }] } } }]),
    says: ['broken.json: flag "asks": names the unknown outcome "approved"'],
  },
  {
    name: 'a criterion without questions',
    breaks: (copy) => copy.criteria.push({ id: 'costs', met: { all: [] } }),
    says: ['broken.json: criterion "costs": has no part of that name with questions in it'],
  },
  {
    name: 'a finding for a criterion that is not there',
    breaks: (copy) => copy.criteria.splice(1, 1),
    says: ['moreCouldHelp', 'morePlanned', 'moreNotAsked'].map(
      (id) => `broken.json: open point "${id}": makes a finding for an unknown criterion`,
    ),
  },
];

const screens: readonly Case[] = [
  {
    name: 'a follow-up of a follow-up',
    breaks: (copy) => (question(copy, 'steroidShots').followUpOf = 'physicalTherapyLength'),
    says: [
      'broken.json: question "steroidShots": must come right after "physicalTherapyLength"',
      'broken.json: question "lastShot": must come right after "steroidShots"',
    ],
  },
  {
    name: 'two stops with one name',
    breaks: (copy) => copy.stops.push(...copy.stops.slice(0, 1)),
    says: ['broken.json: stop "emergency after emergencySigns": occurs twice; ids must be unique'],
  },
];

const order: readonly Case[] = [
  {
    name: 'a question that depends on a later one',
    breaks: (copy) => (question(copy, 'age').when = picked('scan', 'no')),
    says: ['broken.json: question "age": depends on "scan", which is not asked before it'],
  },
  {
    name: 'a question that depends on itself',
    breaks: (copy) => (question(copy, 'age').when = picked('age', 'over80')),
    says: ['broken.json: question "age": depends on "age", which is not asked before it'],
  },
  {
    name: 'an option that depends on a later question',
    breaks: (copy) => Object.assign(question(copy, 'age').options[1] ?? {}, { when: picked('scan', 'no') }),
    says: ['broken.json: option "age.from18to49": depends on "scan", which is not asked before it'],
  },
  {
    name: 'a stop that depends on a later question',
    breaks: (copy) => Object.assign(copy.stops[2] ?? {}, { when: picked('age', 'over80') }),
    says: [
      'broken.json: stop "callToday" after "warningSigns": depends on "age", which is not asked before it',
    ],
  },
  {
    name: 'a follow-up that does not stand right after its question',
    breaks: (copy) => move(copy.questions, 14, 10),
    says: ['broken.json: question "lastShot": must come right after "steroidShots"'].concat(
      'broken.json: question "lastShot": depends on "steroidShots", which is not asked before it',
    ),
  },
  {
    name: 'a question away from the others of its part',
    breaks: (copy) => (question(copy, 'scan').part = 'warningSigns'),
    says: [
      'broken.json: question "scan": is separated from the other questions of "warningSigns"',
      'broken.json: question "pattern": is separated from the other questions of "background"',
    ],
  },
  {
    name: 'parts in another order than their questions',
    breaks: (copy) => copy.parts.reverse(),
    says: [`broken.json: parts: must be the parts of the questions, in order: ${mild.parts.join(', ')}`],
  },
];

const rules: readonly Case[] = [
  {
    name: 'ids that are there twice',
    breaks: (copy) => {
      question(copy, 'health').options.splice(1, 0, { id: 'smoking' });
      copy.notes.push({ id: 'over80', of: ['age'], when: picked('age', 'over80') });
      copy.notes.push({ id: 'scanOld', of: ['age'], when: picked('age', 'over80') });
    },
    says: [
      'broken.json: option of "health" "smoking": occurs twice; ids must be unique',
      'broken.json: note "over80": occurs twice; ids must be unique',
      'broken.json: note "scanOld": must hold exactly where the open point of that id does; they are printed as one',
    ],
  },
  {
    name: 'a question, a criterion and an outcome that are there twice',
    breaks: ({ questions, criteria, outcomes }) => {
      for (const list of [questions, criteria, outcomes] as unknown[][])
        list.push(structuredClone(list.at(-1)));
    },
    says: ['question "health"', 'outcome "discuss"', 'criterion "contraindications"'].map(
      (id) => `broken.json: ${id}: occurs twice; ids must be unique`,
    ),
  },
  {
    name: 'one pick that makes two findings for one criterion',
    breaks: (copy) => {
      copy.openPoints.push({
        id: 'limitTwo',
        of: ['limitation'],
        when: picked('limitation', 'aLittle', 'notAtAll'),
        finding: { criterion: 'conservativeCare', is: 'discuss' },
      });
      copy.printOrder.push('limitTwo');
    },
    says: ['aLittle', 'notAtAll'].map(
      (id) =>
        `broken.json: option "limitation.${id}": gets two findings that contradict: "limitLow" says notMet, "limitTwo" says discuss`,
    ),
  },
  {
    name: 'an open point that is not printed, one printed twice and one that is not there',
    breaks: (copy) => copy.printOrder.splice(0, 2, 'surgeryAdvised', 'surgeryAdvised', 'weight'),
    says: [
      'broken.json: open point "warningUnsure": must be in printOrder exactly once',
      'broken.json: open point "surgeryAdvised": must be in printOrder exactly once',
      'broken.json: printOrder: names the unknown open point "weight"',
    ],
  },
  {
    name: 'a list of options without "unsure" at its end',
    breaks: (copy) => copy.questions[0]?.options.pop(),
    says: ['broken.json: question "respondent": must end with the option "unsure", or say withoutUnsure'],
  },
  {
    name: 'a question that says it is without "unsure" and is not',
    breaks: (copy) => (question(copy, 'scan').withoutUnsure = true),
    says: ['broken.json: question "scan": has the option "unsure", and says that it has not'],
  },
  {
    name: 'a "none" that does not stand alone',
    breaks: (copy) => delete question(copy, 'pastBack').options.find(({ id }) => id === 'none')?.exclusive,
    says: [
      'broken.json: option "pastBack.none": of a pick-all question, "none" is exclusive, "unsure" may be, and no other option is',
    ],
  },
  {
    name: 'another option that stands alone',
    breaks: (copy) => Object.assign(question(copy, 'pastBack').options[0] ?? {}, { exclusive: true }),
    says: [
      'broken.json: option "pastBack.decompression": of a pick-all question, "none" is exclusive, "unsure" may be, and no other option is',
    ],
  },
];

describe('a questionnaire is refused, with file, id and rule, for', () => {
  it.each([...names, ...order, ...screens, ...rules])('$name', ({ breaks, says }) => {
    expect([...messagesOn(breaks)].sort()).toEqual([...says].sort());
  });
});
