import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import { AnswerWords } from './answer-words.ts';
import type { NotesDocument, PrintedAnswer } from './document.ts';
import type { Block, Fact } from './sheet.ts';
import { signsIn, type Warning } from './warning.ts';

interface WarningContext {
  /** The words in which the patient answered. */
  readonly own: Words;
  /** The questions for which every sign is listed as asked about. */
  readonly asked: readonly PrintedAnswer[];
}

/** Signs that a doctor should check soon, flagged if the patient was advised to call today. */
export function warningBlocks(
  words: Words,
  { warning, isUrgent }: Pick<NotesDocument, 'warning' | 'isUrgent'>,
  date: string,
  { own, asked }: WarningContext,
): readonly Block[] {
  const { flag, none } = words.notes;
  const answers = new AnswerWords(words, own);
  const signs = signsIn(warning);
  const unsure: Fact = { label: flag.unsure, value: unsureOf(words, warning) };
  const open: readonly Block[] = warning.unsure.length > 0 ? [{ kind: 'facts', facts: [unsure] }] : [];
  const about = askedBlocks(words, asked);
  if (!isUrgent) return [{ kind: 'line', strong: fill(none.signs, { date }) }, ...open, ...about];
  // The strictest reason gives the advice, whatever else was picked.
  const isSure = signs.length > 0 && warning.now.length === 0;
  const heading = `${isSure ? flag.heading : flag.headingUnsure}.`;
  return [
    {
      kind: 'flag',
      blocks: [
        { kind: 'line', strong: heading, text: flag.text },
        ...signBlocks(answers, warning),
        ...nonePicked(answers, warning),
        ...open,
      ],
    },
    ...about,
  ];
}

function signBlocks(answers: AnswerWords, warning: Warning): readonly Block[] {
  const { flag } = answers.words.notes;
  return (['today', 'nextDays'] as const)
    .map((urgency) => ({ label: flag[urgency], picks: signsIn({ ...nothing, [urgency]: warning[urgency] }) }))
    .filter(({ picks }) => picks.length > 0)
    .map(({ label, picks }) => ({ kind: 'facts', facts: [{ label, value: answers.names(picks) }] }));
}

/** Beside a flag, the questions in which no sign was picked. */
const nonePicked = (answers: AnswerWords, { none }: Warning): readonly Block[] =>
  none.length > 0
    ? [{ kind: 'facts', facts: none.map((question) => answers.fact({ question, picks: ['none'] })) }]
    : [];

const nothing: Warning = { now: [], today: [], nextDays: [], unsure: [], none: [] };

/** Every sign that was asked about, by its short name. */
function askedBlocks(words: Words, asked: readonly PrintedAnswer[]): readonly Block[] {
  if (asked.length === 0) return [];
  const names = asked.flatMap(({ question }) => signNames(words, question));
  return [
    { kind: 'small', text: fill(words.notes.pageOne.asked, { signs: names.join(words.notes.between) }) },
  ];
}

function signNames({ questions }: Words, question: string): readonly string[] {
  const { options = {}, optionsPrinted = {} } = questions[question] ?? {};
  return Object.entries(options)
    .filter(([id]) => id !== 'none' && id !== 'unsure')
    .map(([id, text]) => optionsPrinted[id] ?? text);
}

/** The questions about signs that were answered "Not sure", by name. */
export const unsureOf = ({ questions, notes }: Words, { unsure }: Warning): string =>
  unsure.map((question) => questions[question]?.label).join(notes.between);
