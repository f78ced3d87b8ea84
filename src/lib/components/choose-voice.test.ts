import { expect, it } from 'vitest';
import { voicesFor, type Voice } from './choose-voice.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  voiceURI: name,
  ...more,
});
const apple = (name: string, lang: string, kind = 'voice.compact') =>
  voice(name, lang, { voiceURI: `com.apple.${kind}.${lang}.${name}` });
const old = (name: string, uri: string) =>
  voice(name, 'en-US', { voiceURI: `com.apple.speech.synthesis.voice.${uri}` });

/** In the order of a Mac: by name, novelty voices included. Safari marks each one as the default. */
const mac = [
  old('Albert', 'Albert'),
  old('Bad News', 'BadNews'),
  old('Bahh', 'Bahh'),
  old('Bells', 'Bells'),
  old('Boing', 'Boing'),
  old('Bubbles', 'Bubbles'),
  old('Cellos', 'Cellos'),
  apple('Daniel', 'en-GB'),
  apple('Eddy (English (US))', 'en-US', 'eloquence'),
  apple('Eddy (Spanish (Mexico))', 'es-MX', 'eloquence'),
  old('Fred', 'Fred'),
  old('Good News', 'GoodNews'),
  old('Jester', 'Hysterical'),
  old('Junior', 'Junior'),
  apple('Majed', 'ar-001'),
  apple('Meijia', 'zh-TW'),
  apple('Mónica', 'es-ES'),
  apple('Paulina', 'es-MX'),
  old('Organ', 'Organ'),
  apple('Samantha', 'en-US'),
  apple('Sinji', 'zh-HK'),
  old('Superstar', 'Princess'),
  apple('Tingting', 'zh-CN'),
  old('Whisper', 'Whisper'),
  old('Zarvox', 'Zarvox'),
].map((each) => ({ ...each, default: true }));
/** The same names on a Mac that is set to German. */
const germanMac = [
  old('Schlechte Nachrichten', 'BadNews'),
  old('Glocken', 'Bells'),
  apple('Samantha', 'en-US'),
];
const windows = [
  voice('Microsoft David - English (United States)', 'en-US', { default: true }),
  voice('Microsoft Zira - English (United States)', 'en-US'),
  voice('Microsoft Tracy - Chinese (Traditional, Hong Kong S.A.R.)', 'zh-HK'),
  voice('Microsoft Hanhan - Chinese (Traditional, Taiwan)', 'zh-TW'),
  voice('Microsoft Huihui - Chinese (Simplified, PRC)', 'zh-CN'),
  voice('Microsoft Sabina - Spanish (Mexico)', 'es-MX'),
  voice('Microsoft Hoda - Arabic (Egypt)', 'ar-EG'),
  voice('Microsoft Aria Online (Natural) - English (United States)', 'en-US', { localService: false }),
];
const android = [
  voice('Chinese Hong Kong', 'yue_HK'),
  voice('Chinese Taiwan', 'zh_TW'),
  voice('Chinese China', 'zh_CN'),
  voice('English Nigeria', 'en_NG'),
  voice('English United States', 'en_US'),
  voice('en-us-x-sfg-network', 'en_US'),
  voice('Spanish Spain', 'es_ES'),
  voice('Spanish United States', 'es_US'),
  voice('Arabic', 'ar'),
];
const chromeOs = [
  voice('eSpeak English', 'en-US'),
  voice('Chrome OS US English', 'en-US', { default: true }),
  voice('Chrome OS español', 'es-ES'),
  voice('Chrome OS 中文', 'cmn-Hans-CN'),
  voice('Chrome OS 粵語', 'yue-HK'),
];
const linux = [
  voice('English (America)+Croak', 'en-US'),
  voice('English (America)', 'en-US'),
  voice('Chinese (Cantonese)', 'zh-yue'),
  voice('Chinese (Mandarin)', 'cmn'),
];

it.each([
  ['a Mac', mac, { en: 'Samantha', es: 'Paulina', ar: 'Majed', 'zh-Hans': 'Tingting' }],
  ['a German Mac', germanMac, { en: 'Samantha' }],
  [
    'Windows',
    windows,
    {
      en: 'Microsoft David - English (United States)',
      es: 'Microsoft Sabina - Spanish (Mexico)',
      ar: 'Microsoft Hoda - Arabic (Egypt)',
      'zh-Hans': 'Microsoft Huihui - Chinese (Simplified, PRC)',
    },
  ],
  [
    'Android',
    android,
    { en: 'English United States', es: 'Spanish United States', ar: 'Arabic', 'zh-Hans': 'Chinese China' },
  ],
  [
    'ChromeOS',
    chromeOs,
    { en: 'Chrome OS US English', es: 'Chrome OS español', 'zh-Hans': 'Chrome OS 中文' },
  ],
  ['Linux', linux, { en: 'English (America)', 'zh-Hans': 'Chinese (Mandarin)' }],
] as const)('on %s the best voice of each language speaks', (_device, voices, expected) => {
  const chosen = Object.keys(expected).map((language) => [language, voicesFor(voices, language)[0]?.name]);
  expect(Object.fromEntries(chosen)).toEqual(expected);
});

it('no joke speaks, also where there is no other voice', () => {
  expect(
    voicesFor(
      mac.filter(({ name }) => /^(Albert|Bad|Bells|Zarvox|Whisper)/.test(name)),
      'en',
    ),
  ).toEqual([]);
  expect(voicesFor(germanMac.slice(0, 2), 'en')).toEqual([]);
});

it('Cantonese never speaks for Mandarin', () => {
  const cantonese = ['zh-HK', 'zh_HK', 'yue-HK', 'yue', 'zh-yue', 'zh-Hant-HK', 'zh-MO'].map((tag) =>
    voice(tag, tag),
  );
  expect(voicesFor(cantonese, 'zh-Hans')).toEqual([]);
});

it('Mandarin of Taiwan speaks where there is none of the mainland', () => {
  expect(voicesFor([voice('HK', 'zh-HK'), voice('TW', 'zh-TW')], 'zh-Hans').map(({ name }) => name)).toEqual([
    'TW',
  ]);
});

it('no remote voice is used, even if it claims to be local', () => {
  expect(
    voicesFor(
      [voice('A Online', 'en-US'), voice('B', 'en-US', { localService: false }), voice('c-network', 'en')],
      'en',
    ),
  ).toEqual([]);
});
