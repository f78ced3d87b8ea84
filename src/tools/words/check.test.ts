import { describe as group, expect, it } from 'vitest';
import { describe } from '../../content/problem.ts';
import { smallQuestionnaire } from '../../../tests/support/data/small-site.ts';
import { checkPlainWords, type Content } from './check.ts';
import { measures } from './measures/by-language.ts';
import type { ContentText } from './texts.ts';

const question = {
  heading: 'How old are you?',
  label: 'Age',
  options: { young: 'I am young', unsure: 'Not sure' },
};

const content: Content = {
  locale: 'en',
  questionnaire: smallQuestionnaire,
  files: {
    questions: { age: question, pattern: { heading: 'Do you have stenosis in your legs?' } },
    learn: { title: 'Stenosis, told by {{clinic}}', sections: [{ id: 'lss', heading: 'What it is' }] },
    points: { ageOpen: { ask: 'Ask a doctor about this.', physician: 'Contraindicated; verify chronology' } },
    glossary: { lss: { term: 'LSS', forms: ['stenosis'], meaning: 'The canal is narrow.' } },
  },
  others: [],
  clinic: 'Spine & Sons',
  audience: { professional: ['points.*.physician'], citations: [] },
  rules: {
    forbidden: [
      { promise: 'never rules anything out', pattern: '\\bcontraindicat\\p{L}*' },
      { promise: 'is no test', pattern: '\\bpass(?:ed)?\\b' },
    ],
    allowed: [{ id: 'points.ageOpen.physician', word: 'contraindicated', reason: 'for this test' }],
    everyday: ['canal'],
    names: [],
    spokenAsWords: [],
  },
};

const check = (change: Partial<Content> = {}) => {
  const changed = { ...content, ...change };
  const measure = measures['en']?.(changed.rules);
  if (!measure) throw new Error('English has no measure');
  return checkPlainWords(changed, measure);
};
const problems = (change: Partial<Content> = {}) => check(change).problems.map(describe);
const saying = (heading: string): Partial<Content> => ({
  files: { ...content.files, ui: { review: { heading } } },
});
const ui = 'questionnaire/mild/locales/en/ui.json: review.heading:';
const rulesFile = 'questionnaire/mild/plain-words/en.json:';

group('the words of a language', () => {
  it('break no rule', () => {
    expect(problems()).toEqual([]);
  });

  it.each([
    [
      'a sentence is too long',
      'We keep it short here. This one is short. This line goes on and on and on and on, and then it goes on and on and on and on.',
      `${ui} has a sentence of 21 words, and 20 is the most`,
    ],
    ['no is said twice', 'You can not do nothing.', `${ui} says no twice in one breath`],
    [
      'a word is not plain',
      'The doctor may speak to you of a laminectomy.',
      `${ui} uses the word “laminectomy”, which is neither plain nor in the glossary`,
    ],
    ['a word is forbidden', 'You passed.', `${ui} says “passed”, but the check is no test`],
  ])('are refused where %s', (_name, text, expected) => {
    expect(problems(saying(text))).toEqual([`${expected}: “${text}”`]);
  });

  it('are refused where a screen, a page or the whole is too hard', () => {
    const hard = 'Ibuprofen, naproxen, laminectomy, decompression';
    const everyday = ['canal', 'ibuprofen', 'naproxen', 'laminectomy', 'decompression'];
    const found = problems({ ...saying(hard), rules: { ...content.rules, everyday } });
    expect(found.map((each) => each.replace(/grade is .*/, 'grade'))).toEqual([
      'questionnaire/mild/locales/en: whole (patient): Flesch-Kincaid grade',
      'questionnaire/mild/locales/en: whole (patient): SMOG grade',
      'questionnaire/mild/locales/en: review (patient): Flesch-Kincaid grade',
    ]);
  });

  it('are looked at in the words for a helper too', () => {
    const files = { ...content.files, ui: { review: { title: 'Read this', title_carer: 'They passed' } } };
    expect(problems({ files })).toEqual([
      'questionnaire/mild/locales/en/ui.json: review.title_carer: says “passed”, but the check is no test: “They passed”',
    ]);
  });

  it('may be hard for a physician, but say nothing forbidden to one', () => {
    expect(problems({ rules: { ...content.rules, allowed: [] } })).toEqual([
      'questionnaire/mild/locales/en/points.json: ageOpen.physician: says “Contraindicated”, but the check never rules anything out: “Contraindicated; verify chronology”',
    ]);
  });

  it('include clinics, sources and file names', () => {
    const name: ContentText = {
      file: 'clinics/spine.json',
      id: 'spine.name',
      text: 'Passed',
      voices: ['patient'],
    };
    expect(problems({ others: [name] })).toEqual([
      'clinics/spine.json: name: says “Passed”, but the check is no test: “Passed”',
    ]);
  });
});

group('the lists', () => {
  it('hold no exemption that is not used', () => {
    const allowed = [...content.rules.allowed, { id: 'learn.title', word: 'pass', reason: 'none' }];
    expect(problems({ rules: { ...content.rules, allowed } })).toEqual([
      `${rulesFile} allowed learn.title: allows “pass”, which the text no longer contains`,
    ]);
  });

  it('hold no everyday word that no text uses', () => {
    expect(problems({ rules: { ...content.rules, everyday: ['canal', 'trombone'] } })).toEqual([
      `${rulesFile} everyday: lists “trombone”, which no text uses`,
    ]);
  });

  it('name no place without a text', () => {
    const audience = { professional: ['points.*.physician', 'points.*.nurse'], citations: [] };
    expect(problems({ audience })).toEqual([
      'questionnaire/mild/plain-words/audience.json: points.*.nurse: names no text',
    ]);
  });

  it('explain no word that no text uses', () => {
    const glossary = { lss: { term: 'LSS', forms: ['stenosis', 'LSS'], meaning: 'The canal is narrow.' } };
    expect(problems({ files: { ...content.files, glossary } })).toEqual([
      'questionnaire/mild/locales/en/glossary.json: lss: explains “LSS”, which no text uses',
    ]);
  });
});

group('a term', () => {
  it('is explained in one line', () => {
    const meaning = 'The canal is narrow. '.repeat(5);
    const glossary = { lss: { term: 'LSS', forms: ['stenosis'], meaning } };
    expect(problems({ files: { ...content.files, glossary } })).toEqual([
      'questionnaire/mild/locales/en/glossary.json: lss: takes more than 100 characters; one line is enough',
    ]);
  });
});

group('the measurements', () => {
  it('begin with the whole check, followed by the screens, the hardest first', () => {
    const { measurements } = check(
      saying('Breathe slowly every morning, everybody, beside somebody pleasant.'),
    );
    expect(measurements.slice(0, 2).map(({ name }) => name)).toEqual(['whole', 'review']);
  });

  it('measure a helper’s words beside the patient’s only where they differ', () => {
    const files = {
      ...content.files,
      questions: {
        age: { ...question, heading_carer: 'How old is the person?' },
        pattern: { heading: 'Stenosis?' },
      },
    };
    const rows = check({ files }).measurements.map(({ name, voice }) => `${name} ${voice}`);
    expect(rows.filter((row) => row.endsWith('helper'))).toEqual(['whole helper', 'age helper']);
  });
});
