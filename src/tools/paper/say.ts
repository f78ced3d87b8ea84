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
  const sentences = clauses.map((clause) => {
    const ticks = clause.map((literal) => tickText(speaker, literal));
    // The same box of several questions is named once.
    const together = Map.groupBy(ticks, ({ is, boxes }) => `${is} ${boxes}`);
    return listed(
      speaker.locale,
      [...together.values()].map((same) => sentenceOf(speaker, same)),
    );
  });
  return sentences.reduce((first, second) => fill(speaker.paper.and, { first, second }));
}

interface Tick {
  readonly is: boolean;
  readonly boxes: string;
  readonly number: string;
}

function tickText(speaker: Speaker, { question, picked, is }: Literal): Tick {
  const asked = speaker.form.find((each) => each.question.id === question);
  const boxes = asked ? boxesText(speaker, asked.question, picked, is) : '';
  return { is, boxes, number: String(asked?.number) };
}

function sentenceOf({ paper, locale }: Speaker, ticks: readonly Tick[]): string {
  const [{ is, boxes } = { is: true, boxes: '' }] = ticks;
  const number = listed(
    locale,
    ticks.map((each) => each.number),
  );
  return fill(is ? paper.ticked : paper.notTicked, { boxes, number });
}

/** Many boxes at the top of a list are given by number ("the first 5 boxes"), not named. */
function boxesText(
  { words, paper, locale }: Speaker,
  { id, options }: Question,
  picked: readonly string[],
  is: boolean,
) {
  const first = options.slice(0, picked.length);
  if (picked.length > 3 && first.every((option) => picked.includes(option.id)))
    return fill(is ? paper.firstBoxes : paper.noneOfFirstBoxes, { count: String(picked.length) });
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

/**
 * What stands under a question for everyone to see: what to pick, as on its screen. The hint that most pick-all questions
 * share says no more than the form's own "Tick all that fit".
 */
export function hintText({ form, words }: Speaker, { id }: Question): string | undefined {
  const hints = form
    .filter(({ question }) => question.kind === 'multiple')
    .map(({ question }) => words.questions[question.id]?.hint);
  const uses = (hint: string | undefined) => hints.filter((each) => each === hint).length;
  const hint = words.questions[id]?.hint;
  return uses(hint) === Math.max(...hints.map(uses)) ? undefined : hint;
}

/** The letter beside a box, the same in every language: by it, staff key in a form that they can't read. */
export const letterOf = ({ options }: Question, id: string): string =>
  String.fromCharCode('A'.charCodeAt(0) + options.findIndex((option) => option.id === id));

/** What a step of a scale means, at its two ends. */
export function endText({ words }: Speaker, { id, options }: Question, step: string): string | undefined {
  const { least, most } = words.questions[id] ?? {};
  const steps = options.filter((option) => option.id !== 'unsure');
  if (step === steps[0]?.id) return least;
  return step === steps.at(-1)?.id ? most : undefined;
}

const listed = (locale: string, items: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
