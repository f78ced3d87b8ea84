import type { Clause, Literal } from '../../lib/engine/clauses.ts';
import type { Question } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import type { PageWords, Words } from '../../lib/i18n/words.ts';
import type { PaperQuestion, Target } from './paper-form.ts';

/** Words the rules of a form in a language. */
export interface Speaker {
  readonly form: readonly PaperQuestion[];
  readonly words: Words;
  readonly paper: PageWords['paper'];
  readonly locale: string;
}

/** A sentence about what was ticked: "you ticked “No” in question 5". */
export function whenTicked(speaker: Speaker, clauses: readonly Clause[]): string {
  const sentences = clauses.map((clause) =>
    listed(
      speaker.locale,
      clause.map((literal) => literalText(speaker, literal)),
    ),
  );
  return sentences.reduce((first, second) => fill(speaker.paper.and, { first, second }));
}

function literalText(speaker: Speaker, { question, picked, is }: Literal): string {
  const { paper, form } = speaker;
  const asked = form.find((each) => each.question.id === question);
  const boxes = asked ? boxesText(speaker, asked.question, picked) : '';
  return fill(is ? paper.ticked : paper.notTicked, { boxes, number: String(asked?.number) });
}

/** Many boxes at the top of a list are given by number ("the first 5 boxes"), not named. */
function boxesText({ words, paper, locale }: Speaker, { id, options }: Question, picked: readonly string[]) {
  const first = options.slice(0, picked.length);
  if (picked.length > 3 && first.every((option) => picked.includes(option.id)))
    return fill(paper.firstBoxes, { count: String(picked.length) });
  const names = options
    .filter((option) => picked.includes(option.id))
    .map((option) => fill(paper.box, { text: words.questions[id]?.options[option.id] ?? '' }));
  return listed(locale, names);
}

/** "Go to question 7", beside a box. */
export const goToText = ({ paper }: Speaker, target: Target): string =>
  target === 'end'
    ? fill(paper.goToEnd, { end: paper.end.heading })
    : fill(paper.goTo, { number: String(target) });

/** "If you ticked “No” in question 5, go to question 7.", before a question. */
export function skipText(speaker: Speaker, { when, goTo }: NonNullable<PaperQuestion['skip']>): string {
  const { paper } = speaker;
  return fill(goTo === 'end' ? paper.skipToEnd : paper.skip, {
    when: whenTicked(speaker, when),
    number: String(goTo),
    end: paper.end.heading,
  });
}

const listed = (locale: string, items: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
