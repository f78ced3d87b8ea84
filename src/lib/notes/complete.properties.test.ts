import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeAnswers } from '../../../tests/support/data/answers.ts';
import { mild, pageOne } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import type { Answers } from '../engine/answers.ts';
import { pathOf } from '../engine/path.ts';
import { notesOf } from './notes.ts';

const edition = { questionnaire: mild, pageOne, hash: '0123456789abcdef' };
const answering = { locale: 'en', language: 'English', date: '2026-03-01' };

const hasNotes = (answers: Answers) => !pathOf(mild, answers).stops.some(({ final }) => final);

/** The words by which page 1 may say a pick: its printed words, its full words, or that none was picked. */
function waysToSay(question: string, option: string): readonly string[] {
  const { options = {}, optionsPrinted, label } = words.questions[question] ?? {};
  const none: Readonly<Record<string, string>> = words.notes.none;
  const nothing = [none[question], none['signs']].map((text) => text?.split('{')[0]);
  return [
    options[option],
    optionsPrinted?.[option],
    ...(option === 'none' ? nothing : []),
    ...(option === 'unsure' ? [label] : []),
  ].filter((text) => text !== undefined);
}

/** Picks on the path that the notes do not say, apart from the questions that page one names as not printed. */
function missingFrom(answers: Answers): readonly string[] {
  const { text } = notesOf(words, edition, answers, answering);
  const [physician = ''] = text.split(words.notes.patient.title.toUpperCase());
  return pathOf(mild, answers)
    .asked.filter(({ question }) => !(question.id in pageOne.notPrinted))
    .flatMap(({ question, picks }) =>
      picks
        .filter((pick) => !waysToSay(question.id, pick).some((words) => physician.includes(words)))
        .map((pick) => `${question.id}.${pick}`),
    );
}

it('page 1 prints every pick on the path, whatever is answered', () => {
  fc.assert(
    fc.property(completeAnswers(mild).filter(hasNotes), (answers) => {
      expect(missingFrom(answers)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Answers with this option picked that end in notes, where there are any. */
const withOption = (given: Answers) =>
  fc.sample(completeAnswers(mild, given), { numRuns: 30, seed: 1 }).find((answers) => hasNotes(answers));

const everyOption = mild.questions.flatMap(({ id, kind, options }) =>
  options.flatMap((option): [string, Answers][] => {
    const answers = withOption({ [id]: kind === 'single' ? option.id : [option.id] });
    return answers ? [[`${id}.${option.id}`, answers]] : [];
  }),
);

it.each(everyOption)('page 1 says %s', (_name, answers) => {
  expect(missingFrom(answers)).toEqual([]);
});
