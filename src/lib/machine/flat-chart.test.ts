import { beforeAll, describe, expect, it, vi } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { positionsOf, type Position, type Run } from '../../tools/proof/claims/positions.ts';
import * as flat from './flat-chart.ts';
import { createCheckMachine } from './machine.ts';

vi.setConfig({ testTimeout: 120_000 });

const told = ({ snapshot: { value, context }, moves }: Position) => ({ value, context, moves });

describe('the chart as the page runs it', () => {
  let createFlatMachine: typeof createCheckMachine;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('xstate', () => flat);
    ({ createCheckMachine: createFlatMachine } = await import('./machine.ts'));
    vi.doUnmock('xstate');
  });

  it('goes the same way as on XState from every position', () => {
    const whole = positionsOf(mild, createCheckMachine(mild));
    const alone = positionsOf(mild, createFlatMachine(mild), flat as unknown as Run);
    expect(whole.size).toBeGreaterThan(10_000);
    expect([...alone.keys()]).toEqual([...whole.keys()]);
    for (const [key, position] of whole) expect(told(alone.get(key) ?? position)).toEqual(told(position));
  });

  it('uses nothing of XState that is not there', () => {
    const { config } = createCheckMachine(mild);
    const keysOf = (things: readonly object[]) =>
      [
        ...new Set(
          things.flatMap((each) =>
            Object.entries(each).flatMap(([key, value]) => (value === undefined ? [] : key)),
          ),
        ),
      ].sort();
    const states = Object.values(config.states ?? {});
    const transitions = [config, ...states].flatMap(({ on, always }) =>
      [...Object.values(on ?? {}), always].flat().filter((each) => each !== undefined),
    );
    // Its `options` only say after how many steps XState gives up; here the stack does.
    expect(keysOf([config])).toEqual(['context', 'id', 'initial', 'on', 'options', 'states']);
    expect(keysOf(states)).toEqual(['always', 'on']);
    expect(keysOf(transitions as object[])).toEqual(['actions', 'guard', 'target']);
  });

  it('leaves a chart where it is when an event means nothing there', () => {
    const machine = createFlatMachine(mild) as never;
    const [start] = flat.initialTransition(machine);
    expect(flat.transition(machine, start, { type: 'notes.make' })[0]).toBe(start);
  });
});
