import { expect, it } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { CheckActor } from './check-actor.svelte.ts';

it('moves on by what it is sent', () => {
  const check = new CheckActor(mild);
  expect(check.state).toBe('start');
  check.send({ type: 'check.begin' });
  expect(check.state).toBe('warningSigns');
});

it('reports that a step has failed', () => {
  const broken = { ...mild };
  const check = new CheckActor(broken);
  Object.defineProperty(broken, 'questions', {
    get: () => {
      throw new Error('no questions can be read');
    },
  });
  check.send({ type: 'check.begin' });
  expect(() => check.state).toThrow('no questions can be read');
  expect(() => check.context).toThrow('no questions can be read');
});
