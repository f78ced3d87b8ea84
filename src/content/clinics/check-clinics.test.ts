import { describe, expect, test } from 'vitest';
import { clinicSurroundings, clinicsFolder } from './clinic-files.ts';
import { wrongWithClinics } from './check-clinics.ts';
import { describe as describeProblem } from '../problem.ts';

const spine = {
  id: 'spine',
  name: 'Spine & Sons',
  place: 'Brooklyn',
  locales: ['en'],
  disclosure: 'offers',
  makerTies: 'none',
  region: 'US',
};
const surroundings = { ...clinicSurroundings(clinicsFolder()), locales: ['en'], logos: {} };
const wrong = (files: Record<string, unknown>) => wrongWithClinics(files, surroundings).map(describeProblem);
const wrongWith = (change: object) => wrong({ 'clinics/spine.json': { ...spine, ...change } });

const dark = '#a9c4f5';
const light = '#1d3f8a';

describe('a profile with a colour', () => {
  test('is taken where it can be read everywhere', () => {
    expect(wrongWith({ accent: { light, dark } })).toEqual([]);
  });

  test("is taken with the site's own colours", () => {
    const { tokens } = surroundings;
    expect(wrongWith({ accent: { light: tokens.light['accent'], dark: tokens.dark['accent'] } })).toEqual([]);
  });

  test.each([
    [
      'too pale by day',
      { light: '#cc6600', dark },
      /^clinics\/spine\.json: spine: accent\.light #cc6600 has a contrast of 3\.\d+ on the paper colour #fbfaf7: 7 is the least$/,
    ],
    [
      'too deep in the dark',
      { light, dark: '#1d3f8a' },
      /^clinics\/spine\.json: spine: accent\.dark #1d3f8a has a contrast of 1\.\d+ on the paper colour #12191d: 7 is the least$/,
    ],
    [
      'just not enough',
      { light: '#0f5d6b', dark },
      /accent\.light #0f5d6b has a contrast of 6\.\d+ on the tint colour #e1eeee/,
    ],
  ])('is refused where it is %s', (_what, accent, message) => {
    expect(wrongWith({ accent })).toContainEqual(expect.stringMatching(message));
  });

  test.each([
    [
      'emergencies',
      { light: '#6d1b3b', dark },
      'accent.light #6d1b3b looks like the emergency colour #8a1c1c',
    ],
    [
      'emergencies in the dark',
      { light, dark: '#f3b6cb' },
      'accent.dark #f3b6cb looks like the emergency colour #ffb3a8',
    ],
    [
      'calling today',
      { light: '#5b3a00', dark },
      'accent.light #5b3a00 looks like the call-today colour #614100',
    ],
  ])('is refused where it looks like the colour of %s', (_what, accent, message) => {
    expect(wrongWith({ accent })).toEqual([
      `clinics/spine.json: spine: ${message}, which warns of something`,
    ]);
  });

  test('is refused where the text on its buttons could not be read', () => {
    expect(wrongWith({ accent: { light: '#cc6600', dark: '#555555' } })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/accent\.light #cc6600 has a contrast of \S+ under the text colour #ffffff/),
        expect.stringMatching(/accent\.dark #555555 has a contrast of \S+ under the text colour #0c1a1e/),
      ]),
    );
  });
});

describe('a profile is refused', () => {
  test.each([
    ['a language without words', { locales: ['en', 'xx'] }, 'offers the language "xx", which does not exist'],
    ['a language twice', { locales: ['en', 'en'] }, 'offers the language "en" twice'],
    [
      'a logo that is not there',
      { logo: 'spine.svg' },
      'logo: there is no file "spine.svg" beside the profile',
    ],
  ])('for %s', (_what, change, message) => {
    expect(wrongWith(change)).toEqual([`clinics/spine.json: spine: ${message}`]);
  });

  test.each(['proof', 'flow', 'default'])('for the id "%s", which means something else', (id) => {
    expect(wrong({ [`clinics/${id}.json`]: { ...spine, id } })).toEqual([
      `clinics/${id}.json: ${id}: "${id}" has another meaning on the site or for its servers: choose another id`,
    ]);
  });

  test('for the id of another', () => {
    expect(wrong({ 'clinics/spine.json': spine, 'clinics/twin.json': spine })).toEqual([
      'clinics/twin.json: spine: the id of a clinic is the name of its file',
      'clinics/twin.json: spine: is the id of clinics/spine.json already',
    ]);
  });

  test('with file, id and field, together with the others', () => {
    expect(
      wrong({
        'clinics/spine.json': { ...spine, phone: '1' },
        'clinics/back.json': { ...spine, id: 'back', embedOn: ['https://*.example'] },
      }),
    ).toEqual([
      'clinics/spine.json: spine: phone: a phone is a US number in international form, such as +12125550100',
      expect.stringMatching(/^clinics\/back\.json: back: embedOn\.0: .* without a wildcard/),
    ]);
  });
});
