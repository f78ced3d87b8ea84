import { describe, expect, it } from 'vitest';
import { spokenLanguages } from './languages.ts';
import { tellsAnAnswer } from './titles.ts';
import { wordsIn } from './words.ts';

const voices = spokenLanguages.flatMap((locale) =>
  [false, true].map((helper) => ({ locale, helper, words: wordsIn(locale, helper) })),
);

describe.each(voices)('a title in $locale, for a helper: $helper', ({ words }) => {
  const titled = (title: string) => words.ui.app.title.replace('{title}', title);
  const options = Object.entries(words.questions).flatMap(([id, { options: texts }]) =>
    Object.values(texts).map((text) => ({ asked: words.questions[id]?.heading ?? '', text })),
  );

  it('reveals no answer if it is the question’s heading, with an error or without', () => {
    const asked = Object.values(words.questions).map(({ heading }) => titled(heading));
    const failed = asked.map((title) => words.ui.app.errorTitle.replace('{title}', title));
    expect([...asked, ...failed].filter(tellsAnAnswer)).toEqual([]);
  });

  it('reveals every answer that it equals', () => {
    expect(options.filter(({ text }) => !tellsAnAnswer(titled(text)))).toEqual([]);
  });

  it('reveals every answer beside the question', () => {
    expect(options.filter(({ asked, text }) => !tellsAnAnswer(titled(`${asked}: ${text}`)))).toEqual([]);
    expect(options.filter(({ asked, text }) => !tellsAnAnswer(`${text} – ${titled(asked)}`))).toEqual([]);
  });

  it('reveals every outcome that it equals', () => {
    const headings = Object.values(words.outcomes).map(({ heading }) => titled(heading));
    expect(headings.filter((title) => !tellsAnAnswer(title))).toEqual([]);
  });
});
