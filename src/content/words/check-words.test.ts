import { expect, it } from 'vitest';
import { home } from '../home.ts';
import { parseQuestionnaire } from '../questionnaire/parse-questionnaire.ts';
import { readJson } from '../read.ts';
import { checkWords } from './check-words.ts';

const folder = `${home}/locales/en`;
const rules = `${home}/questionnaire.json`;
const questionnaire = parseQuestionnaire(rules, readJson(rules));
const files = Object.fromEntries(
  ['questions', 'points', 'facts', 'outcomes', 'findings'].map((file) => [
    file,
    readJson(`${folder}/${file}.json`) as Record<string, Record<string, unknown>>,
  ]),
);

/** The English with the words of one item replaced. */
const saying = (file: string, id: string, words: Readonly<Record<string, unknown>>) => ({
  ...files,
  [file]: { ...files[file], [id]: { ...files[file]?.[id], ...words } },
});

it('has nothing to say of the English', () => {
  expect(checkWords(folder, questionnaire, files)).toEqual([]);
});

it.each([
  { file: 'questions', id: 'walking', key: 'why' },
  { file: 'points', id: 'surgeryOpen', key: 'ask' },
  { file: 'facts', id: questionnaire.notes[0]?.id ?? '', key: 'physician' },
])('names $key of $file where it is blank', ({ file, id, key }) => {
  expect(checkWords(folder, questionnaire, saying(file, id, { [key]: '' }))).toEqual([
    { file: `${folder}/${file}.json`, id: `${id}.${key}`, message: 'must have words' },
  ]);
});

it.each([
  { file: 'questions', id: 'walking' },
  { file: 'points', id: 'surgeryOpen' },
  { file: 'facts', id: questionnaire.notes[0]?.id ?? '' },
])('names words of $file under a key that no page shows', ({ file, id }) => {
  expect(checkWords(folder, questionnaire, saying(file, id, { hints: 'Take your time.', '': 'x' }))).toEqual([
    { file: `${folder}/${file}.json`, id: `${id}.hints`, message: 'has words, but is shown nowhere' },
    {
      file: `${folder}/${file}.json`,
      id: `${id}.a key without a name`,
      message: 'has words, but is shown nowhere',
    },
  ]);
});
