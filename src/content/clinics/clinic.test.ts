import { describe, expect, it } from 'vitest';
import { parseClinic } from './clinic.ts';
import { ContentError } from '../problem.ts';

const file = 'clinics/spine.json';
const clinic = {
  id: 'spine',
  name: 'Spine & Sons',
  place: 'Brooklyn',
  locales: ['en'],
  disclosure: 'offers',
  makerTies: 'unknown',
  region: 'US',
};
const full = {
  ...clinic,
  phone: '+12125550100',
  hours: 'Monday to Friday, 9 to 5',
  site: 'https://example.org/back',
  disclosure: 'refers',
  accent: { light: '#1d3f8a', dark: '#a9c4f5' },
  logo: 'spine.svg',
  embedOn: ['https://example.org', 'https://www.example.org:8443'],
  makerTies: 'paid',
  alsoOffers: true,
  sample: true,
  notices: {
    nondiscrimination: 'https://clinic.example/fair',
    languageHelp: 'https://clinic.example/language',
  },
};
const phone = 'a phone is a US number in international form, such as +12125550100';
const site = 'a site is an https address, such as https://clinic.example/';
const origin =
  'a site that may embed is an https origin without a wildcard, such as https://www.clinic.example';

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

  it('of an older version names what to add', () => {
    const { id, name, place, locales, disclosure } = clinic;
    const old = { id, name, place, locales, disclosure };
    expect(() => parseClinic(file, old)).toThrow(
      new ContentError([
        {
          file,
          id: 'makerTies',
          message:
            'must say whether the clinic or its doctors get money from the maker of the MILD tools: "none" or "paid" or "unknown"',
        },
        { file, id: 'region', message: 'must be "US": the words speak of 911, Medicare and US law' },
      ]).message,
    );
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
      'clinics/spine.json: phone: a phone is a US number in international form, such as +12125550100',
    ],
    ['a phone with a digit too few', { phone: '+1212555010' }, `clinics/spine.json: phone: ${phone}`],
    ['a phone in no area of the country', { phone: '+11115550100' }, `clinics/spine.json: phone: ${phone}`],
    ['a phone abroad', { phone: '+442071234567' }, `clinics/spine.json: phone: ${phone}`],
    ['a site that is not encrypted', { site: 'http://example.org' }, `clinics/spine.json: site: ${site}`],
    ['a site that is a script', { site: 'javascript:alert(1)' }, `clinics/spine.json: site: ${site}`],
    ['a site without a name of its own', { site: 'https://localhost' }, `clinics/spine.json: site: ${site}`],
    [
      'a site with a password',
      { site: 'https://a:b@example.org/' },
      'clinics/spine.json: site: a site is an address without a name, a password or quotes',
    ],
    [
      'markup written as a character',
      { name: 'Spine &lt;b&gt;' },
      'clinics/spine.json: name: must be plain text without markup',
    ],
    [
      'a second line in the hours',
      { hours: '9 to 5\nThis is not an ad' },
      'clinics/spine.json: hours: must be one line of visible characters',
    ],
    [
      'letters that run backwards',
      { name: 'Spine \u202Esnos' },
      'clinics/spine.json: name: must be one line of visible characters',
    ],
    [
      'emergency advice of its own',
      { hours: 'Call us, not 911' },
      'clinics/spine.json: hours: says "911": a profile adds no promise, no diagnosis and no emergency advice',
    ],
    [
      'a promise in the name',
      { name: 'Painless Spine' },
      'clinics/spine.json: name: says "painless": a profile adds no promise, no diagnosis and no emergency advice',
    ],
    [
      'a sentence for a name',
      { name: 'S'.repeat(61) },
      'clinics/spine.json: name: Too big: expected string to have <=60 characters',
    ],
    [
      'a missing disclosure',
      { disclosure: undefined },
      'clinics/spine.json: disclosure: must say what the clinic has to do with MILD: "offers" or "refers"',
    ],
    [
      'a disclosure in its own words',
      { disclosure: 'We are the best' },
      'clinics/spine.json: disclosure: must say what the clinic has to do with MILD: "offers" or "refers"',
    ],
    [
      'a colour by name',
      { accent: { light: 'red', dark: '#a9c4f5' } },
      'clinics/spine.json: accent.light: a colour is a number sign and six hex digits, such as #0b5563',
    ],
    [
      'a colour that ends the style it stands in',
      { accent: { light: '#1d3f8a', dark: '#fff;}' } },
      'clinics/spine.json: accent.dark: a colour is a number sign and six hex digits, such as #0b5563',
    ],
    [
      'a colour for something else',
      { accent: { light: '#1d3f8a', dark: '#a9c4f5', emergency: '#ffffff' } },
      'clinics/spine.json: accent: Unrecognized key: "emergency"',
    ],
    [
      'a logo in another folder',
      { logo: '../secret.svg' },
      'clinics/spine.json: logo: a logo is the name of an SVG or PNG file beside the profile',
    ],
    ['any site that embeds', { embedOn: ['*'] }, `clinics/spine.json: embedOn.0: ${origin}`],
    [
      'a wildcard in an origin',
      { embedOn: ['https://*.example.org'] },
      `clinics/spine.json: embedOn.0: ${origin}`,
    ],
    [
      'an origin not encrypted',
      { embedOn: ['http://example.org'] },
      `clinics/spine.json: embedOn.0: ${origin}`,
    ],
    [
      'an origin that ends the header it stands in',
      { embedOn: ['https://example.org; script-src *'] },
      `clinics/spine.json: embedOn.0: ${origin}`,
    ],
    [
      'an origin with a path',
      { embedOn: ['https://example.org', 'https://example.org/back'] },
      'clinics/spine.json: embedOn.1: a site that may embed is an origin alone: no path, no slash at the end, small letters',
    ],
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
    [
      'a key that would hide something',
      { hideEmergencySigns: true },
      'clinics/spine.json: file: has no key "hideEmergencySigns": a profile can hide, add or reword nothing in the check',
    ],
    [
      'a key that would reword something',
      { words: { D1: 'All is well.' } },
      'clinics/spine.json: file: has no key "words": a profile can hide, add or reword nothing in the check',
    ],
  ])('is refused for %s', (_name, change, message) => {
    expect(() => parseClinic(file, { ...clinic, ...change })).toThrow(ContentError);
    expect(() => parseClinic(file, { ...clinic, ...change })).toThrow(message);
  });

  it.each([
    'Do not call 9-1-1: call us',
    'Not 9 1 1, us',
    'Dial us, not 9-11',
    'Call ９１１',
    'Call ٩١١',
    'No ｅｍｅｒｇｅｎｃｙ room',
    'No em\u200Bergency room',
    'No em\u00ADergency room',
    'No \u0435mergency room',
    'No e.m.e.r.g.e.n.c.y room',
    'No Émergency room',
    'Sin emergencias',
    '不用急诊',
    'Call nine one one last',
    '\u{1D404}mergency',
    'emerg\u0365\u0364\u0363ency',
    '\u3164',
    '\u2800',
    '\u200D',
    '—',
    '\u0301',
    'Spine\u00A0Sons',
    'Spine\u{E0041}',
    'Call nine 1 1 last',
    'Call 9-eleven last',
    'No \u0435-mergency room',
    'No \u0435 mergency room',
    'No \u1D07\u1D0D\u1D07\u0280\u0262\u1D07\u0274\u1D04\u028F room',
    'No \u{1F174}\u{1F17C}\u{1F174}\u{1F181}\u{1F176} room',
    'No \u028E\u0254u\u01DD\u0183\u0279\u01DD\u026F\u01DD',
    'Skip the ER: call us',
    '\u0640\u0640\u0640',
  ])('is refused for words that hide what they say or say what they must not: %j', (hours) => {
    expect(() => parseClinic(file, { ...clinic, hours })).toThrow(ContentError);
  });

  it.each([
    '9-11 am, call 212 555 9110',
    'Mon 9–11, Tue 10–11',
    'Dr. Peña-Núñez & Sons',
    '仁和診所 (Renhe Clinic)',
    'Клиника Спины',
    'عيادة الظهر',
    'Bâtiment 4·5, 2nd floor',
    'Spine Center® at Nguyễn Văn Cừ, Łódź & Gruß',
    'Erin Older, once a week, 9 to 11',
  ])('is taken with ordinary words: %j', (hours) => {
    expect(parseClinic(file, { ...clinic, hours }).hours).toBe(hours);
  });

  it.each(['+19005550100', '+12129765555', '+15005550100', '+12129115555'])(
    'is refused for a number that costs more than a call, or is nobody’s: %s',
    (phone) => {
      expect(() => parseClinic(file, { ...clinic, phone })).toThrow('must cost no more than any call');
    },
  );

  it.each([
    'https:clinic.example',
    'https:/clinic.example/',
    'https:///clinic.example/',
    'https://clinic.example\\@other.example/',
    'HTTPS://clinic.example/',
    'https://clinic.example:443/',
    'https://clinic.example/a/../b',
    'https://сlinic.example/',
  ])('is refused for an address that a browser reads as another: %s', (site) => {
    expect(() => parseClinic(file, { ...clinic, site })).toThrow(ContentError);
    const notices = { nondiscrimination: site, languageHelp: 'https://clinic.example/language' };
    expect(() => parseClinic(file, { ...clinic, notices })).toThrow(ContentError);
    expect(() => parseClinic(file, { ...clinic, embedOn: [site] })).toThrow(ContentError);
  });

  it('is refused with everything that is wrong', () => {
    expect(() => parseClinic(file, { ...clinic, name: '<i>', phone: '1' })).toThrow(
      [
        'clinics/spine.json: name: must be plain text without markup',
        'clinics/spine.json: phone: a phone is a US number in international form, such as +12125550100',
      ].join('\n'),
    );
  });
});
