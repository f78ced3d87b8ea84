import { clausesOf, keyOf, type Clause } from '../../lib/engine/clauses.ts';
import type { Condition, Question, Questionnaire, Stop } from '../../lib/engine/schema.ts';

/** The number of a question, or the end of the form. */
export type Target = number | 'end';

/** A box to tick. */
export interface Box {
  readonly id: string;
  /** Where to go next after ticking it. */
  readonly goTo?: Target;
  /** The box does not apply to those who ticked this. */
  readonly leaveOut?: readonly Clause[];
}

/** The notice under a question for those who ticked this. */
export interface Notice {
  readonly screen: string;
  readonly when: readonly Clause[];
  /** Whether the form continues after it. */
  readonly goesOn: boolean;
}

export interface PaperQuestion {
  readonly number: number;
  readonly question: Question;
  /** Printed before the question: whoever ticked this continues elsewhere. */
  readonly skip?: { readonly when: readonly Clause[]; readonly goTo: Target };
  readonly boxes: readonly Box[];
  readonly notices: readonly Notice[];
}

/**
 * The questionnaire as a paper form: its conditions as rules that a person can follow from what they ticked so far.
 * Without an instruction, one continues with the next question.
 */
export function paperForm(questionnaire: Questionnaire): readonly PaperQuestion[] {
  const blocks = blocksOf(questionnaire);
  return questionnaire.questions.map((question, index) => {
    const own = blocks.find(({ start }) => start === index);
    const next = blocks.find(({ start }) => start === index + 1);
    return {
      number: index + 1,
      question,
      ...(own && !isDecidedBefore(questionnaire, own) && skipOver(questionnaire, own)),
      boxes: question.options.map(({ id, when }) => ({
        id,
        ...(next && isDecidedBefore(questionnaire, next) && jumpOver(questionnaire, next, id)),
        ...(when && { leaveOut: clausesOf(questionnaire, { not: when }) }),
      })),
      notices: stopsAfter(questionnaire, question.id).map(({ screen, when, final }) => ({
        screen,
        when: ownFirst(clausesOf(questionnaire, when), question.id),
        goesOn: !final,
      })),
    };
  });
}

/** Whoever has met a final stop is told nothing else, least of all a way on. */
const stopsAfter = ({ stops }: Questionnaire, question: string): readonly Stop[] => {
  const own = stops.filter(({ after }) => after === question);
  return own.map((stop, index) => {
    const final = own.slice(0, index).filter((each) => each.final);
    return { ...stop, when: { all: [stop.when, ...final.map(({ when }) => ({ not: when }))] } };
  });
};

/** Consecutive questions asked under one condition. */
interface Block {
  readonly start: number;
  readonly condition: Condition;
  readonly after: Target;
}

function blocksOf(questionnaire: Questionnaire): readonly Block[] {
  const { questions } = questionnaire;
  const conditions = questions.map((question) => askedWhen(questionnaire, question));
  const keys = conditions.map((condition) => clausesOf(questionnaire, condition).map(keyOf).join(' & '));
  return conditions.flatMap((condition, start) => {
    if (keys[start] === '' || keys[start] === keys[start - 1]) return [];
    const length = keys.slice(start).findIndex((key) => key !== keys[start]);
    return [{ start, condition, after: length === -1 ? 'end' : start + length + 1 }];
  });
}

/** Without the final stops: whoever meets one does not continue. */
function askedWhen({ questions }: Questionnaire, question: Question): Condition {
  const parent = questions.find(({ id }) => id === question.followUpOf);
  const own = question.when ? [question.when] : [];
  return { all: parent?.when ? [parent.when, ...own] : own };
}

/** Whether everyone who comes to the block has just answered one question, and that answer alone decides. */
function isDecidedBefore(questionnaire: Questionnaire, { start, condition }: Block): boolean {
  const before = questionnaire.questions[start - 1];
  if (before?.kind !== 'single' || clausesOf(questionnaire, askedWhen(questionnaire, before)).length > 0)
    return false;
  return clausesOf(questionnaire, condition)
    .flat()
    .every(({ question }) => question === before.id);
}

function jumpOver(questionnaire: Questionnaire, { condition, after }: Block, option: string) {
  const isAsked = clausesOf(questionnaire, condition).every((clause) =>
    clause.some(({ picked, is }) => picked.includes(option) === is),
  );
  return isAsked ? {} : { goTo: after };
}

const skipOver = (questionnaire: Questionnaire, { condition, after }: Block) => ({
  skip: { when: clausesOf(questionnaire, { not: condition }), goTo: after },
});

/** Puts what was ticked just now before what was ticked on another page, and what was not ticked last. */
const ownFirst = (clauses: readonly Clause[], id: string): readonly Clause[] => {
  const rank = (clause: Clause) =>
    clause.some(({ is }) => !is) ? 2 : clause.every(({ question }) => question === id) ? 0 : 1;
  return clauses.toSorted((a, b) => rank(a) - rank(b));
};
