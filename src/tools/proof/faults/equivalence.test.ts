import { beforeAll, describe, expect, it } from 'vitest';
import { multiple, picked, single, tiny } from '../../../../tests/support/data/questionnaire.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { distinguisher } from './equivalence.ts';
import type { Fault } from './fault.ts';

const signs = multiple('signs', ['numb', 'weak', 'none', 'unsure'], { part: 'warningSigns' });
const trial = single('trial', ['helped', 'failed', 'unsure'], { part: 'conservativeCare' });
const isFinal = { screen: 'emergency', after: 'signs', final: true } as const;

const baseline: Questionnaire = tiny({
  questions: [signs, trial],
  stops: [{ ...isFinal, when: picked('signs', 'numb', 'weak') }],
  criteria: [
    {
      id: 'conservativeCare',
      met: { all: [picked('trial', 'failed'), { not: picked('trial', 'helped') }] },
    },
  ],
  openPoints: [
    { id: 'helps', of: ['trial'], when: picked('trial', 'helped') },
    { id: 'sure', of: ['trial'], when: picked('trial', 'unsure') },
  ],
  outcomes: [
    { id: 'emergency', when: picked('signs', 'numb', 'weak'), withoutNotes: true },
    { id: 'openPoints', when: { anyOpenPoint: true } },
    { id: 'discuss', when: { all: [] } },
  ],
});

const faulty = (change: (copy: Questionnaire) => void): Fault => {
  const copy = structuredClone(baseline);
  change(copy);
  const machine = createCheckMachine(copy);
  return { id: 'made up', questionnaire: copy, machine, changes: { rules: true, chart: true } };
};

describe('a faulty version', () => {
  let distinguishedBy: (fault: Fault) => string | undefined;
  beforeAll(() => {
    distinguishedBy = distinguisher(baseline, { signs: ['none'], trial: 'failed' });
  });

  it('is distinguished from the baseline by its outcome', () => {
    expect(distinguishedBy(faulty((copy) => copy.openPoints.splice(1, 1)))).toBe('openPoints → discuss');
  });

  it('is detected by the screens it opens', () => {
    const fault = faulty((copy) => copy.stops.splice(0, 1));
    expect(distinguishedBy(fault)).toBeDefined();
    expect(distinguishedBy({ ...fault, changes: { rules: false, chart: true } })).toContain('trial');
  });

  it('is detected by the engine’s reasons, even if its result is the same', () => {
    const fault = faulty((copy) => {
      copy.criteria[0] = { id: 'conservativeCare', met: picked('trial', 'failed') };
      copy.outcomes[2] = { id: 'discuss', when: picked('signs', 'none', 'unsure') };
    });
    expect(distinguishedBy(fault)).toMatch(/^the engine on /);
  });

  it('is the same where only a condition that nothing reaches is changed', () => {
    const fault = faulty((copy) => {
      copy.criteria[0] = {
        id: 'conservativeCare',
        met: { all: [picked('trial', 'failed'), { not: picked('trial', 'helped', 'unsure') }] },
      };
    });
    expect(distinguishedBy(fault)).toBeUndefined();
  });
});
