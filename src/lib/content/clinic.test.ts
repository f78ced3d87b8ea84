import { describe, expect, it } from 'vitest';
import { parseClinic } from './clinic.ts';
import { ContentError } from './problem.ts';

const file = 'clinics/spine.json';
const clinic = { id: 'spine', name: 'Spine & Sons', place: 'Brooklyn', locales: ['en'] };
const full = {
  ...clinic,
  phone: '+12125550100',
  hours: 'Monday to Friday, 9 to 5',
  site: 'https://example.org/back',
};

describe("a clinic's profile", () => {
  it.each([
    ['the least there must be', clinic],
    ['all there may be', full],
  ])('is taken: %s', (_name, data) => {
    expect(parseClinic(file, data)).toEqual(data);
  });

  it('is taken without the spaces around its name', () => {
    expect(parseClinic(file, { ...clinic, name: ' Spine & Sons ' })).toEqual(clinic);
  });

  it.each<[string, object, string]>([
    [
      'markup in the name',
      { name: '<b>Spine</b>' },
      'clinics/spine.json: name: must be plain text without markup',
    ],
    [
      'a placeholder in the place',
      { place: '{{clinic}}' },
      'clinics/spine.json: place: must be plain text without markup',
    ],
    [
      'markup in the hours',
      { hours: '9 < 5' },
      'clinics/spine.json: hours: must be plain text without markup',
    ],
    [
      'an empty name',
      { name: ' ' },
      'clinics/spine.json: name: Too small: expected string to have >=1 characters',
    ],
    [
      'a phone that is not in international form',
      { phone: '(212) 555-0100' },
      'clinics/spine.json: phone: a phone is in international form, such as +12125550100',
    ],
    ['a site that is not encrypted', { site: 'http://example.org' }, 'clinics/spine.json: site: Invalid URL'],
    ['a site that is a script', { site: 'javascript:alert(1)' }, 'clinics/spine.json: site: Invalid URL'],
    [
      'an id with capitals',
      { id: 'Spine' },
      'clinics/spine.json: id: a clinic id is small letters, digits and hyphens',
    ],
    [
      'no language',
      { locales: [] },
      'clinics/spine.json: locales: Too small: expected array to have >=1 items',
    ],
    ['an unknown field', { logo: 'x' }, 'clinics/spine.json: file: Unrecognized key: "logo"'],
  ])('is refused for %s', (_name, change, message) => {
    expect(() => parseClinic(file, { ...clinic, ...change })).toThrow(ContentError);
    expect(() => parseClinic(file, { ...clinic, ...change })).toThrow(message);
  });

  it('is refused with everything that is wrong', () => {
    expect(() => parseClinic(file, { ...clinic, name: '<i>', phone: '1' })).toThrow(
      [
        'clinics/spine.json: name: must be plain text without markup',
        'clinics/spine.json: phone: a phone is in international form, such as +12125550100',
      ].join('\n'),
    );
  });
});
