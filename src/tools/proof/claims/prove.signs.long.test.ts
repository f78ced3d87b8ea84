import { describe, expect, it } from 'vitest';
import { unprovenAfter } from '../../../../tests/support/data/unproven.ts';

describe('the proof of the engine fails, with a patient that shows it, when', () => {
  it('a warning sign is forgotten', () => {
    const found = unprovenAfter((copy) => {
      const { warningSign } = copy.definitions;
      if (warningSign && 'picked' in warningSign)
        warningSign.picked = warningSign.picked.filter((id) => id !== 'fever');
    });
    expect(found.map(({ id, broken: patient }) => [id, patient?.['warningSigns']])).toEqual([
      ['signsComeFirst', ['fever']],
    ]);
  }, 600_000);

  it('an emergency lets the patient go on', () => {
    const found = unprovenAfter((copy) => delete copy.stops[0]?.final);
    expect(found.map(({ id }) => id)).toContain('emergencyAtOnce');
  }, 600_000);
});
