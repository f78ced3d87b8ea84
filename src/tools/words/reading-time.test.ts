import { expect, it } from 'vitest';
import { readJson } from '../../content/read.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { QuestionWords } from '../../lib/i18n/words.ts';

/** A slow reader's pace: aloud, people read 183 words a minute on average (Brysbaert, J Mem Lang 2019;109:104047). */
const WORDS_A_MINUTE = 150;

interface Version {
  readonly questionnaire: Questionnaire;
  readonly words: Readonly<Record<string, QuestionWords>>;
}

const versionIn = (folder: string): Version => ({
  questionnaire: readJson(`${folder}/questionnaire.json`) as Questionnaire,
  words: readJson(`${folder}/locales/en/questions.json`) as Version['words'],
});

const secondsFor = (texts: readonly (string | undefined)[]): number =>
  ((texts.join(' ').match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0) / WORDS_A_MINUTE) * 60;

/** What is to be read before a question can be answered. */
const inSight = ({ intro, heading, hint, warning, least, most, options }: QuestionWords, ids: string[]) => [
  intro,
  heading,
  hint,
  warning,
  least,
  most,
  ...ids.map((id) => options[id]),
];

/** The seconds to read each screen, its follow-ups too, as a patient sees it. */
function screensOf({ questionnaire: { questions }, words }: Version, folded: boolean): Map<string, number> {
  const seconds = new Map<string, number>();
  for (const { id, followUpOf, options } of questions) {
    const own = words[id] as QuestionWords;
    const texts = inSight(
      own,
      options.map((option) => option.id),
    );
    const screen = followUpOf ?? id;
    seconds.set(screen, (seconds.get(screen) ?? 0) + secondsFor(folded ? [...texts, own.help] : texts));
  }
  return seconds;
}

/** In 0.1 what decides an answer was folded under its list: who wanted to answer well had to read that, too. */
it('no screen takes longer to read than the longest of 0.1', () => {
  const before = Math.max(...screensOf(versionIn('questionnaire/mild/versions/0.1.0'), true).values());
  const now = screensOf(versionIn('questionnaire/mild'), false);
  expect(now.size).toBeGreaterThan(20);
  expect([...now].filter(([, seconds]) => seconds > before)).toEqual([]);
});
