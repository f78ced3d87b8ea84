import { asAnswer, type Answers } from '../engine/answers.ts';
import { pathOf, type AskedQuestion } from '../engine/path.ts';
import type { Questionnaire } from '../engine/schema.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** Only complete answers on a path that ends in notes have a code; anything else throws this. */
export class NoCodeError extends Error {
  override name = 'NoCodeError';
}

/** Writes the path's questions in order: a number for a single choice, a bit for each offered option of a pick-all. */
export function writeAnswers(bits: BitWriter, questionnaire: Questionnaire, answers: Answers): void {
  const { asked, stops } = pathOf(questionnaire, answers);
  if (stops.some(({ final }) => final)) throw new NoCodeError('these answers end in no notes');
  for (const { question, offered, picks } of asked) {
    if (picks.length === 0) throw new NoCodeError(`question "${question.id}" has no answer`);
    if (question.kind === 'multiple') for (const { id } of offered) bits.write(picks.includes(id) ? 1 : 0, 1);
    else
      bits.write(
        offered.findIndex(({ id }) => id === picks[0]),
        widthOf(offered.length),
      );
  }
}

/** Throws NoCodeError if the bits are not an answer to the next question. */
export function readAnswers(bits: BitReader, questionnaire: Questionnaire): Answers {
  let answers: Answers = {};
  for (;;) {
    const { asked, stops } = pathOf(questionnaire, answers);
    if (stops.some(({ final }) => final)) throw new NoCodeError('these answers end in no notes');
    const next = asked.find(({ picks }) => picks.length === 0);
    if (!next) return answers;
    answers = { ...answers, [next.question.id]: asAnswer(next.question, readPicks(bits, next)) };
  }
}

function readPicks(bits: BitReader, { question, offered }: AskedQuestion): readonly string[] {
  const ids = offered.map(({ id }) => id);
  const picks =
    question.kind === 'multiple'
      ? ids.filter(() => bits.read(1) === 1)
      : [ids[bits.read(widthOf(ids.length))]].filter((id) => id !== undefined);
  const alone = offered.some(({ id, exclusive }) => exclusive && picks.includes(id));
  if (picks.length === 0 || (alone && picks.length > 1))
    throw new NoCodeError(`no answer to question "${question.id}"`);
  return picks;
}

const widthOf = (options: number) => Math.ceil(Math.log2(options));
