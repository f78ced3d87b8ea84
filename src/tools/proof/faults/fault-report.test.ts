import { describe, expect, it } from 'vitest';
import { faultReport, tally } from './fault-report.ts';

const fates = [
  { id: 'open point fever is lost', caughtBy: 'a vignette' },
  { id: 'note helper is lost', caughtBy: 'a witness' },
  { id: 'guard isOpen is always true', caughtBy: 'a witness' },
  { id: 'the order of two outcomes', changesNothing: 'they never apply together' },
];

describe('the report on seeded faults', () => {
  it('counts each fault for what caught it, the most first', () => {
    expect(tally(fates.slice(0, 3))).toEqual([
      ['a witness', 2],
      ['a vignette', 1],
    ]);
  });

  it('reports how many were caught, and that none was undetected', () => {
    expect(faultReport(fates)).toContain('4 faults: 3 caught, 1 that change nothing, 0 unseen.');
  });

  it('names every fault, and why some are none', () => {
    const lines = faultReport(fates).split('\n');
    expect(lines).toContain('| the order of two outcomes | they never apply together |');
    expect(lines).toContain('| note helper is lost | a witness |');
  });

  it('counts a fault that nothing caught as undetected', () => {
    expect(faultReport([{ id: 'a lost stop' }])).toContain('0 that change nothing, 1 unseen.');
  });
});
