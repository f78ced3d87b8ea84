import type { OutcomeWords } from '../../../src/lib/i18n/words.ts';
import { spokenLanguages } from './languages.ts';
import { wordsIn } from './words.ts';

/** Whether a title reveals a patient's answer or outcome: it stays in the browser's history. */
export const tellsAnAnswer = (title: string): boolean =>
  !neutral.has(title) && (standing.test(title) || segments(title).some(isShort));

const voices = spokenLanguages.flatMap((locale) => [wordsIn(locale, false), wordsIn(locale, true)]);

const answersAndOutcomes = new Set(
  voices.flatMap(({ questions, outcomes }) => [
    ...Object.values(questions).flatMap(({ options }) => Object.values(options)),
    ...Object.values<OutcomeWords>(outcomes).flatMap(({ heading, plain }) => [
      heading,
      plain?.heading ?? heading,
    ]),
  ]),
);

/** Headings of questions, which everybody is asked: they reveal no answer, even if they contain an option's words. */
const neutral = new Set(
  voices.flatMap(({ ui, questions }) =>
    [
      ...Object.values(questions).map(({ heading }) => heading),
      ...Object.values(ui.titles),
      ui.start.title,
      ui.review.title,
      ui.notes.title,
      ui.failure.heading,
    ]
      .filter((heading) => !answersAndOutcomes.has(heading))
      .map((heading) => ui.app.title.replace('{title}', heading))
      .flatMap((title) => [title, ui.app.errorTitle.replace('{title}', title)]),
  ),
);

/** “Yes”, “No”, “0”, and “Algo” in Spanish, occur in many titles: short texts count only as a whole title. */
const SHORT = 6;
const short = new Set([...answersAndOutcomes].filter((text) => text.length <= SHORT).map(folded));
const isShort = (segment: string) => short.has(folded(segment));

function folded(text: string): string {
  return text.trim().toLowerCase();
}

const segments = (title: string) => title.split(/[–—:：|(),，]/u);

/** As whole words, not inside another word. */
const long = [...answersAndOutcomes].filter((text) => text.length > SHORT).map(escaped);
const standing = new RegExp(`(?<![\\p{L}\\d])(?:${long.join('|')})(?![\\p{L}\\d])`, 'iu');

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
