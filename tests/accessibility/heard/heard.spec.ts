import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { words } from '../../support/data/words.ts';
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
    expect(problemsIn(transcript)).toEqual([]);
  });
}

/** What no transcript may hold, whoever has read it. */
function problemsIn(transcript: string): string[] {
  const lines = transcript.trimEnd().split('\n');
  const first = lines.find((line) => line.startsWith('> ')) ?? lines[0] ?? '';
  const nameless = lines.filter((line) => /^..(button|link|radio|checkbox|image|group)\b(?!, \S)/.test(line));
  const twice = lines.filter((line, index) => line.slice(2) === lines[index - 1]?.slice(2));
  return [
    ...(beginnings.some((each) => each.test(first)) ? [] : [`does not begin with its heading: ${first}`]),
    ...nameless.map((line) => `has no name: ${line}`),
    ...twice.map((line) => `is said twice: ${line}`),
  ];
}

const beginnings = [/^..heading, .+, level 1$/, new RegExp(`^> group, ${words.ui.errors.heading}$`)];
