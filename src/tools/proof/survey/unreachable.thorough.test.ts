import { expect, it, vi } from 'vitest';
import { question } from '../../../../tests/support/data/broken.ts';
import { copyOfMild, mild, picked } from '../../../../tests/support/data/questionnaire.ts';
import { parseQuestionnaire } from '../../../content/questionnaire/parse-questionnaire.ts';
import type { Condition } from '../../../lib/engine/schema.ts';
import { unreachable } from './unreachable.ts';

vi.setConfig({ testTimeout: 600_000 });

const file = 'questionnaire.json';
const never = (id: string): Condition => ({ all: [picked(id, 'unsure'), { not: picked(id, 'unsure') }] });

it('nothing of the questionnaire that patients answer is out of reach', () => {
  expect(unreachable(file, mild)).toEqual([]);
});

it('finds the question, option, stop, rule and outcome that no answers lead to', () => {
  const copy = copyOfMild();
  question(copy, 'walking').when = never('age');
  Object.assign(question(copy, 'moreCare').options[2] ?? {}, { when: never('age') });
  Object.assign(copy.stops.find(({ after }) => after === 'warningSigns') ?? {}, {
    when: never('warningSigns'),
  });
  copy.notes.push({ id: 'young', of: ['age'], when: never('age') });
  Object.assign(copy.outcomes.find(({ id }) => id === 'openPoints') ?? {}, { when: { all: [] } });

  const ids = [
    ...['walking', 'standingTime'].flatMap((asked) => [
      `question "${asked}"`,
      ...question(copy, asked).options.map(({ id }) => `option "${asked}.${id}"`),
    ]),
    'option "moreCare.planned"',
    'stop "callToday" after "warningSigns"',
    'rule "morePlanned"',
    'rule "young"',
    'outcome "discuss"',
  ];
  expect(unreachable(file, parseQuestionnaire(file, copy))).toEqual(
    ids.map((id) => ({ file, id, message: 'cannot be reached by any answers' })),
  );
});
