import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import { AnswerWords } from './answer-words.ts';
import { checkLine } from './check-line.ts';
import type {
  AnswerBlock,
  AnswerList,
  AnswerTable,
  CriterionRow,
  DocumentBlock,
  NotesDocument,
  PrintedAnswer,
} from './document.ts';
import type { About, Block, Fact, Sheet } from './sheet.ts';
import { warningBlocks } from './warning-blocks.ts';

/** Page 1: what a physician reads in a minute. Picks are also printed in `own`, the patient's words. */
export function physicianSheet(
  words: Words,
  notes: NotesDocument,
  { date, language, notice, code }: About,
  own = words,
): Sheet {
  const { meta, title, titlePlain, subtitle, page, disclosures } = words.notes;
  const writer: Writer = { words, notes, date, answers: new AnswerWords(words, own), own };
  const about = [fill(meta.date, { date }), fill(meta.language, { language }), ...headOf(writer)];
  return {
    id: 'physician',
    title: notes.mayAsk ? title : titlePlain,
    draft: [disclosures.review, notice].filter((line) => line !== '').join(' '),
    lead: [
      { kind: 'line', strong: subtitle, text: about.join(' · ') },
      { kind: 'blanks', labels: [meta.name, meta.birthDate] },
    ],
    sections: sectionsOf(writer),
    fine: [disclosures.D5, disclosures.D6, disclosures.D7, disclosures.D10].filter((line) => line !== ''),
    continued: page.continued,
    foot: [
      page.physician,
      fill(meta.version, { version: notes.version }),
      checkLine(words, code),
      fill(page.number, { number: '1' }),
    ],
  };
}

interface Writer {
  readonly words: Words;
  readonly notes: NotesDocument;
  readonly date: string;
  readonly answers: AnswerWords;
  readonly own: Words;
}

const headOf = (writer: Writer): readonly string[] =>
  writer.notes.head
    .flatMap((each) => answerBlocks(writer, each))
    .flatMap((block) => {
      if (block.kind === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`);
      return block.kind === 'line' ? [block.text ?? ''] : [];
    });

function sectionsOf(writer: Writer): Sheet['sections'] {
  const headings: Readonly<Record<string, string>> = writer.words.notes.sections;
  return writer.notes.sections
    .map(({ id, blocks }) => ({ id, blocks: inRuns(blocks.flatMap((each) => blocksFor(writer, each))) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, blocks }, index) => ({ id, heading: `${index + 1}. ${headings[id] ?? id}`, blocks }));
}

/** Merges consecutive facts into one run of text. */
const inRuns = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<readonly Block[]>((runs, block) => {
    const last = runs.at(-1);
    if (last?.kind !== 'facts' || block.kind !== 'facts' || last.blanks) return [...runs, block];
    return [...runs.slice(0, -1), { ...block, facts: [...last.facts, ...block.facts] }];
  }, []);

function blocksFor(writer: Writer, block: DocumentBlock): readonly Block[] {
  const { words, notes, date, own } = writer;
  switch (block.form) {
    case 'signs':
      return warningBlocks(words, notes, date, { own, asked: block.asked ? block.answers : [] });
    case 'confirm':
      return [{ kind: block.fields ? 'fields' : 'ticks', items: words.notes.confirm.items }];
    case 'criteria':
      return criteriaBlocks(writer, block.rows);
    default:
      return answerBlocks(writer, block);
  }
}

function answerBlocks(writer: Writer, block: AnswerBlock): readonly Block[] {
  const { answers, words } = writer;
  switch (block.form) {
    case 'table':
      return [tableOf(writer, block), ...blanksOf(words, block.blanks)];
    case 'values':
    case 'list':
      return [
        ...withFollowUps(block.answers).map((each): Block => ({
          kind: 'line',
          text: block.form === 'list' ? answers.list(each) : answers.terse(each),
        })),
        ...blanksOf(words, block.blanks),
      ];
    case 'points':
      return pointBlocks(writer, block);
    case 'whether':
      return [{ kind: 'facts', facts: [whetherFact(words, block)] }];
    case 'notes':
      return noteBlocks(writer, block.ids);
    case 'blanks':
      return blanksOf(words, block.blanks);
    default:
      return [factsOf(writer, block)];
  }
}

function factsOf({ answers, words }: Writer, block: AnswerList): Block {
  const facts = withFollowUps(block.answers).flatMap((each): readonly Fact[] => {
    if (block.form === 'options') return answers.options(each);
    if (block.form === 'quoted') return [answers.quoted(each)];
    return block.first ? apart(answers, words, each, block.first) : [answers.fact(each)];
  });
  return { kind: 'facts', facts, ...(block.blanks && { blanks: labelsOf(words, block.blanks) }) };
}

/** The picks to be seen first, in front of the rest, which is omitted if empty. */
function apart(
  answers: AnswerWords,
  { notes }: Words,
  answer: PrintedAnswer,
  ids: readonly string[],
): readonly Fact[] {
  const first = answer.picks?.filter((pick) => ids.includes(pick)) ?? [];
  if (first.length === 0) return [answers.fact(answer)];
  const rest = answer.picks?.filter((pick) => !ids.includes(pick)) ?? [];
  const ofFirst = { label: notes.pageOne.first, value: answers.terse({ ...answer, picks: first }) };
  return [
    { ...ofFirst, first: true },
    ...(rest.length > 0 ? [answers.fact({ ...answer, picks: rest })] : []),
  ];
}

function whetherFact({ notes }: Words, { id, is }: Extract<AnswerBlock, { form: 'whether' }>): Fact {
  const labels: Readonly<Record<string, string>> = notes.pageOne.whether;
  const values = {
    picked: notes.pageOne.picked,
    notPicked: notes.pageOne.notPicked,
    unsure: notes.notSure.toLowerCase(),
  };
  return { label: labels[id] ?? id, value: values[is] };
}

const withFollowUps = (answers: readonly PrintedAnswer[]): readonly PrintedAnswer[] =>
  answers.flatMap((each) => [each, ...each.followUps]);

const labelsOf = ({ notes }: Words, ids: readonly string[]): readonly string[] => {
  const labels: Readonly<Record<string, string>> = notes.blanks;
  return ids.map((id) => labels[id] ?? id);
};

const blanksOf = (words: Words, ids: readonly string[] = []): readonly Block[] =>
  ids.length > 0 ? [{ kind: 'blanks', labels: labelsOf(words, ids) }] : [];

function tableOf({ answers, words }: Writer, { answers: rows, columns }: AnswerTable): Block {
  const names: Readonly<Record<string, string>> = words.notes.table;
  // Without columns the printed words are clear without a label.
  const more = (followUp: PrintedAnswer) => {
    const { label, value } = answers.fact(followUp);
    return `${words.notes.between}${columns ? `${label}: ${value}` : value}`;
  };
  return {
    kind: 'table',
    ...(columns && { columns: columns.map((id) => names[id] ?? id) }),
    rows: rows.map((each) => ({ ...answers.fact(each), more: each.followUps.map(more).join('') })),
  };
}

function criteriaBlocks(writer: Writer, rows: readonly CriterionRow[]): readonly Block[] {
  const { findings, notes } = writer.words;
  if (rows.length === 0) return [];
  const factOf = ({ criterion, is }: CriterionRow): Fact => ({
    label: findings.criteria[criterion]?.clinic ?? criterion,
    value: is === undefined ? '' : findingText(writer.words, is),
  });
  if (rows.every(({ evidence }) => evidence === undefined))
    return [{ kind: 'facts', facts: rows.map(factOf) }];
  const { criterion, reported, evidence } = notes.pageOne;
  return [
    {
      kind: 'criteria',
      // Where no finding is shown, there is no column for it either.
      columns: rows.some(({ is }) => is !== undefined)
        ? [criterion, reported, evidence]
        : [criterion, evidence],
      rows: rows.map((row) => ({
        ...factOf(row),
        blocks: inRuns((row.evidence ?? []).flatMap((each) => answerBlocks(writer, each))),
      })),
    },
  ];
}

const findingText = ({ findings }: Words, is: NonNullable<CriterionRow['is']>) => findings.physician[is];

/** All open points, or the line that there are none; for a subset, its points or nothing. */
function pointBlocks(
  { words, notes }: Writer,
  { ids, inPlace = [] }: Extract<AnswerBlock, { form: 'points' }>,
): readonly Block[] {
  if (notes.points.length === 0) return [{ kind: 'line', text: words.notes.none.openPoints }];
  const [items, elsewhere] = [ids, inPlace].map((each) =>
    each.map((id) => words.points[id]?.physician ?? ''),
  ) as [string[], string[]];
  if (elsewhere.length === 0) return items.length > 0 ? [{ kind: 'ticks', items }] : [];
  return [{ kind: 'ticks', items, elsewhere: { line: words.notes.pageOne.inPlace, items: elsewhere } }];
}

const noteBlocks = ({ words }: Writer, ids: readonly string[]): readonly Block[] =>
  ids.length > 0
    ? [{ kind: 'line', text: `${ids.map((id) => words.facts[id]?.physician).join('. ')}.` }]
    : [];
