import { describe, expect, test } from 'vitest';
import { clinicSpellings, localeSpellings, meant } from './spellings.ts';
import { redirectsFileFor } from './static-hosts.ts';

const clinics = [
  { id: 'caliber-pain', locales: ['en', 'es', 'zh-Hans'] },
  { id: 'spine', locales: ['en', 'ar', 'en-XA'] },
];
const locales = localeSpellings(clinics);

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-US', 'en'],
  ['en_us', 'en'],
  ['en-xa', 'en-XA'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_hans_cn', 'zh-Hans'],
])('%s means the language %s', (given, locale) => {
  expect(meant(locales, given)).toBe(locale);
});

test.each(['zh-TW', 'zh-hant', 'zh_HK', 'fr', 'eng', 'english', 'en-', 'paper', ''])(
  '%s means none of the languages',
  (given) => {
    expect(meant(locales, given)).toBeUndefined();
  },
);

test('a clinic is matched in any case, and only by its full name', () => {
  const spellings = clinicSpellings(clinics);
  expect(['Spine', 'SPINE', 'spin', 'spine-2'].map((given) => meant(spellings, given))).toEqual([
    'spine',
    'spine',
    undefined,
    undefined,
  ]);
});

describe('the redirects for static hosts', () => {
  const rules = [
    ...redirectsFileFor(clinics).matchAll(/^\/:clinic\/(\S+)\/\* \/:clinic\/(\S+)\/:splat 302$/gm),
  ];

  test('lead from common spellings to the language that is meant', () => {
    expect(Object.fromEntries(rules.map(([, from = '', to = '']) => [from, to]))).toMatchObject({
      EN: 'en',
      'en-US': 'en',
      'es-MX': 'es',
      'es-mx': 'es',
      'zh-CN': 'zh-Hans',
      'zh-hans': 'zh-Hans',
      zh: 'zh-Hans',
    });
  });

  test('take no folder of ours away, and name no address twice', () => {
    const from = rules.map(([, spelled]) => spelled);
    expect(new Set(from).size).toBe(from.length);
    expect(
      from.filter((spelled) => clinics.some((clinic) => clinic.locales.includes(spelled ?? ''))),
    ).toEqual([]);
  });
});
