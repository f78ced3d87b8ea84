import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { otherLanguages } from '../../support/data/languages.ts';
import { words, wordsIn } from '../../support/data/words.ts';
import { bundled } from '../walk/in-page/bundle.ts';
import { expect, test as base } from '../walk/test.ts';
import { fileOf, folder, heardStates } from './states.ts';
import { transcriptOf } from './transcript.ts';

declare global {
  const heard: typeof import('./hear.ts');
}

const test = base.extend<object, { reader: string }>({
  reader: [
    async ({}, use) => use(await bundled('tests/accessibility/heard/hear.ts', 'heard')),
    { scope: 'worker' },
  ],
});

test.use({ trace: 'off' });

for (const state of heardStates) {
  test(`${state.name} is heard as it was read and found good`, async ({ walker, reader }, { config }) => {
    await walker.page.clock.setFixedTime('2026-03-01T12:00:00');
    await walker.walkTo(state, 'self');
    await walker.page.evaluate(reader);
    const transcript = transcriptOf(await walker.page.evaluate(() => heard.hear()));
    const file = fileOf(state);
    if (config.updateSnapshots === 'all') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, transcript);
    }
    expect(existsSync(file), `${file} is there: npm run mild -- quality transcripts writes it`).toBe(true);
    expect(transcript).toBe(readFileSync(file, 'utf8'));
    expect(problemsIn(transcript, words.ui.errors.heading)).toEqual([]);
  });
}

/** Each state in one language, so that every language has many: a language is heard as soon as it is offered. */
for (const [at, { locale }] of otherLanguages.entries())
  test(`what is heard in ${locale} has the controls and headings of the English @long`, async ({
    walker,
    reader,
  }) => {
    test.setTimeout(300_000);
    for (const state of heardStates.filter((_, index) => index % otherLanguages.length === at))
      await test.step(state.name, async () => {
        await walker.page.clock.setFixedTime('2026-03-01T12:00:00');
        await walker.walkTo(state, 'self', locale);
        await walker.page.evaluate(reader);
        const transcript = transcriptOf(await walker.page.evaluate(() => heard.hear()));
        expect(problemsIn(transcript, wordsIn(locale, false).ui.errors.heading)).toEqual([]);
        expect(stopsIn(transcript.replace(toEnglish, ''))).toEqual(
          stopsIn(readFileSync(fileOf(state), 'utf8')),
        );
      });
  });

const roles =
  'button|caption|cell|checkbox|columnheader|disclosure|figure|group|heading|image|link|list|radio|rowheader|status|table';
const state = '(?:, (?:not )?checked)?(?:, level \\d|, position \\d+, set size \\d+)?';
const stop = new RegExp(`^(..)(\\d+ of \\d+: )?(${roles})(?:, .*?)?(${state})$`);

/** The link to the English that a language has until a translator has reviewed it. */
const toEnglish = /^ {2}link, .* English\n/m;

/**
 * A transcript without its words: whether focus is there, the role, the state and the position. Plain text is left out,
 * since it is read in as many pieces as the language has marks of direction and emphasis.
 */
const stopsIn = (transcript: string): string[] =>
  transcript.split('\n').flatMap((line) => stop.exec(line)?.slice(1).join('') ?? []);

/** What is wrong in any transcript. */
function problemsIn(transcript: string, errors: string): string[] {
  const lines = transcript.trimEnd().split('\n');
  const first = lines.find((line) => line.startsWith('> ')) ?? lines[0] ?? '';
  const nameless = lines.filter((line) => /^..(button|link|radio|checkbox|image|group)\b(?!, \S)/.test(line));
  const twice = lines.filter((line, index) => line.slice(2) === lines[index - 1]?.slice(2));
  return [
    ...(beginsAsItShould(first, errors) ? [] : [`does not begin with its heading: ${first}`]),
    ...nameless.map((line) => `has no name: ${line}`),
    ...twice.map((line) => `is said twice: ${line}`),
  ];
}

const beginsAsItShould = (line: string, errors: string) =>
  /^..heading, .+, level 1$/.test(line) || line === `> group, ${errors}`;
