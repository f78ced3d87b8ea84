import { expect, test } from 'vitest';
import { clinicSurroundings, clinicsFolder } from '../../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '../../content/clinics/check-clinics.ts';
import { asked, profileFrom, repliesFrom } from './questions.ts';

const typed: Record<string, string> = {
  id: 'bay-ridge',
  name: 'Bay Ridge Sample',
  place: 'Bay Ridge, Brooklyn',
  phone: '(718) 555-0150',
  'accent-light': '#4a2d7a',
  'accent-dark': '#cdbcf5',
  embed: 'https://bay.example, https://www.bay.example',
};

/** Answers like someone at a keyboard who leaves the rest empty. */
const keyboard = (questions: string[]) => (question: string) => {
  questions.push(question);
  const { key = '' } = asked.find(({ ask }) => question.startsWith(ask)) ?? {};
  return Promise.resolve(typed[key] ?? '');
};

const profile = {
  $schema: './clinic.schema.json',
  id: 'bay-ridge',
  name: 'Bay Ridge Sample',
  place: 'Bay Ridge, Brooklyn',
  phone: '+17185550150',
  locales: ['en'],
  disclosure: 'offers',
  makerTies: 'unknown',
  region: 'US',
  accent: { light: '#4a2d7a', dark: '#cdbcf5' },
  embedOn: ['https://bay.example', 'https://www.bay.example'],
};

test('what was answered becomes a profile that is taken as it is', async () => {
  const written = profileFrom(await repliesFrom({}, keyboard([])));
  expect(written).toEqual(profile);
  expect(
    wrongWithClinics({ 'clinics/bay-ridge.json': written }, clinicSurroundings(clinicsFolder())),
  ).toEqual([]);
});

test('what flags say is not asked', async () => {
  const questions: string[] = [];
  const written = profileFrom(
    await repliesFrom({ name: 'Another', locales: 'en', hours: '' }, keyboard(questions)),
  );
  expect(written).toEqual({ ...profile, name: 'Another' });
  expect(questions).toHaveLength(asked.length - 3);
});

test('a phone that cannot be read stays as it was written, to be refused', () => {
  expect(profileFrom({ id: 'a', phone: 'ask' })).toMatchObject({ phone: 'ask' });
});

test('what a release and a patient must know of the clinic is asked', async () => {
  const replies = {
    disclosure: 'refers',
    'maker-ties': 'none',
    'also-offers': 'yes',
    sample: 'yes',
    'notice-nondiscrimination': 'https://clinic.example/fair',
    'notice-language-help': 'https://clinic.example/language',
  };
  expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(replies)));
  expect(profileFrom(await repliesFrom(replies, keyboard([])))).toEqual({
    ...profile,
    disclosure: 'refers',
    makerTies: 'none',
    alsoOffers: true,
    sample: true,
    notices: {
      nondiscrimination: 'https://clinic.example/fair',
      languageHelp: 'https://clinic.example/language',
    },
  });
});
