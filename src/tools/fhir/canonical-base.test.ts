import { describe as group, expect, it } from 'vitest';
import { describe } from '../../content/problem.ts';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { canonicalBase, wrongWithBase } from './canonical-base.ts';

group('the canonical names', () => {
  it.each([
    [
      'with nobody’s address while none is named',
      undefined,
      undefined,
      'https://mild-self-check.example/fhir',
    ],
    ['in the folder of the site', '', 'https://check.clinic.org/a', 'https://check.clinic.org/a/fhir'],
    [
      'where the host says',
      'https://fhir.clinic.org/r4/',
      'https://check.clinic.org',
      'https://fhir.clinic.org/r4',
    ],
  ])('begin %s', (_where, given, site, base) => {
    expect(canonicalBase(mild, given, site)).toBe(base);
  });

  it.each([
    'fhir.clinic.org',
    'http://fhir.clinic.org',
    'https://fhir.clinic.org/?a=b',
    'https://me@clinic.org',
  ])('do not begin with %s', (given) => {
    expect(() => canonicalBase(mild, given)).toThrow('FHIR_BASE must be an address');
  });

  it('are refused in a release while they are placeholders', () => {
    expect(wrongWithBase(canonicalBase(mild, '', undefined)).map(describe)).toEqual([
      'FHIR_BASE: https://mild-self-check.example/fhir: is a placeholder: a release needs SITE or FHIR_BASE, an https address that you own',
    ]);
  });

  it.each([
    'check.clinic.example',
    'check.clinic.example.',
    'example.org',
    'fhir.example.com',
    'localhost',
    'check.test',
    'tablet.local',
    '192.168.0.7',
    '[::1]',
  ])('are nobody’s at %s', (host) => {
    expect(wrongWithBase(`https://${host}/fhir`)).toHaveLength(1);
  });

  it.each(['check.clinic.org', 'example.clinic.org', 'contest.org', 'example-clinic.com'])(
    'are somebody’s at %s',
    (host) => {
      expect(wrongWithBase(`https://${host}/fhir`)).toEqual([]);
    },
  );
});
