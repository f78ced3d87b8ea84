import { expect, it } from 'vitest';
import type { Measurement } from './measurements.ts';
import { tableOf } from './report.ts';

it('the report is a table that marks what is over its limit', () => {
  const measurements: Measurement[] = [
    {
      name: 'whole',
      voice: 'patient',
      scope: 'whole',
      texts: 12,
      scores: [
        { name: 'grade', value: 5.25, limit: 5, share: 1.05 },
        { name: 'SMOG', value: 7, limit: 8, share: 0.875 },
      ],
    },
    {
      name: 'age',
      voice: 'helper',
      scope: 'screen',
      texts: 3,
      scores: [{ name: 'grade', value: 2, limit: 6.5, share: 0.3 }],
    },
  ];
  expect(tableOf(measurements).split('\n')).toEqual([
    'screen or page  voice    texts  grade       SMOG',
    'whole           patient  12     5.3 of 5 !  7.0 of 8',
    'age             helper   3      2.0 of 6.5',
  ]);
});
