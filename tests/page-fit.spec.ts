import { diceFrom, randomAnswers } from './second-opinion/random-answers.ts';
import { pathOf } from '../src/lib/engine/path.ts';
import type { Answers } from '../src/lib/engine/answers.ts';
import { longest, everySign } from './support/longest.ts';
import { printed, type Paper } from './support/paper.ts';
import { mild, patient } from './support/questionnaire.ts';
import { expect, test } from './support/test.ts';
import { carerWords, words } from './support/words.ts';

const endsInNotes = (answers: Answers) => {
  const { asked, stops } = pathOf(mild, answers);
  return !stops.some(({ final }) => final) && asked.every(({ picks }) => picks.length > 0);
};

/** How many random patients are printed: more in the long run. */
const count = Number(process.env['PRINTED_PATIENTS'] ?? 24);

/** Answers of every length, the longest of them often: most picks, and the notes of a helper. */
const patients = Array.from({ length: count * 40 }, (_, seed) =>
  randomAnswers(mild, patient(), diceFrom(seed)),
)
  .filter(endsInNotes)
  .slice(0, count);

const batches = Array.from({ length: Math.ceil(count / 8) }, (_, at) => patients.slice(at * 8, at * 8 + 8));

const groups: readonly { readonly name: string; readonly all: readonly Answers[] }[] = [
  { name: 'the longest there are', all: [longest, everySign] },
  ...batches.map((all, at) => ({ name: `random patients, batch ${at + 1}`, all })),
];

for (const { name, all } of groups)
  test(`notes are two pages with nothing lost: ${name}`, async ({ page, check }, testInfo) => {
    test.setTimeout(240_000);
    for (const [index, answers] of all.entries())
      await test.step(`patient ${index + 1}`, async () => {
        await page.reload();
        await check.jump(answers);
        const { notes } = answers['respondent'] === 'other' ? carerWords : words;
        const shown = (await check.sheet('physician').innerText()).length;
        expect(shown).toBeGreaterThan(500);
        for (const paper of ['Letter', 'A4'] satisfies Paper[]) {
          const { about, pages } = await printed(page, paper, testInfo.outputPath(`${index}-${paper}.pdf`));
          const ends = pages.map(({ last }) => last.slice(0, 24));
          expect.soft({ paper, answers, pages: about['Pages'], ends }).toEqual({
            paper,
            answers,
            pages: '2',
            ends: [notes.page.physician, notes.page.patient].map((foot) => expect.stringContaining(foot)),
          });
        }
      });
  });
