import { z } from 'zod';

const id = z.string().min(1);
const ids = z.array(id).min(1);

/**
 * Answers in one of these forms. A follow-up that page one names nowhere prints right after the question it follows
 * up.
 * - `facts`: label and printed words, in one run of text. `blanks` are lines to write on after them.
 * - `values`: the printed words alone, under a heading that says the rest.
 * - `quoted`: as facts, in the patient's own words.
 * - `list`: the picks in full, or the words for none.
 * - `options`: every option of a pick-all question, each "yes" or "not picked", so that what was not picked shows
 *   too.
 *
 * `first` are picks of a pick-all question that must be seen before the others: they are printed apart, in front of
 * them.
 */
const answers = z.strictObject({
  form: z.enum(['facts', 'values', 'quoted', 'list', 'options']),
  questions: ids,
  first: ids.optional(),
  blanks: ids.optional(),
});

/**
 * Whether several answers hold together: `all` of the questions with one of their picks. The words are in
 * notes.pageOne.whether.
 */
const whether = z.strictObject({
  form: z.literal('whether'),
  id,
  all: z.array(z.strictObject({ question: id, picked: ids })).min(1),
});

/**
 * A row for each question, with its follow-ups behind the answer. `columns` are two words under notes.table, or none.
 */
const table = z.strictObject({
  form: z.literal('table'),
  questions: ids,
  columns: z.tuple([id, id]).optional(),
  blanks: ids.optional(),
});

/**
 * Warning signs: flagged where the outcome is urgent, else that none was picked. `asked` lists every sign asked
 * about.
 */
const signs = z.strictObject({ form: z.literal('signs'), questions: ids, asked: z.literal(true).optional() });

/**
 * Open points or printed notes: those named in `only`, or, without it, all that no other block names. With `inPlace`, a
 * point that only says what one printed answer says has its box there, and is not printed again.
 */
const points = z.strictObject({
  form: z.literal('points'),
  only: ids.optional(),
  inPlace: z.literal(true).optional(),
});
const notes = z.strictObject({ form: z.literal('notes'), only: ids.optional() });

/** Lines to write on by pen, by their words under notes.blanks. */
const blanks = z.strictObject({ form: z.literal('blanks'), blanks: ids });

/** What the clinician confirms: the items under notes.confirm, to tick off or, as `fields`, to fill in. */
const confirm = z.strictObject({ form: z.literal('confirm'), fields: z.literal(true).optional() });

const evidence = z.discriminatedUnion('form', [answers, whether, table, points, notes, blanks]);

/** The criteria with what was found; with `evidence`, a table that prints the answers beside each criterion. */
const criteria = z.strictObject({
  form: z.literal('criteria'),
  evidence: z.record(id, z.array(evidence)).optional(),
});

const block = z.discriminatedUnion('form', [
  answers,
  whether,
  table,
  signs,
  points,
  notes,
  blanks,
  confirm,
  criteria,
]);

/** Where each answer is printed on the physician's page, and which answers are not printed, and why. */
export const pageOneSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Answers in the line under the title, after date and language. */
  head: z.array(z.strictObject({ form: z.enum(['facts', 'values']), questions: ids })),
  sections: z.array(z.strictObject({ id, blocks: z.array(block).min(1) })).min(1),
  /** Outcomes that send the patient to a doctor first: the signs are flagged, and the findings stay hidden. */
  urgent: z.array(id),
  /** The flag that must hold for the notes to ask about the questionnaire's subject; without it they always may. */
  asksWhere: id.optional(),
  /** Questions that no rule reads: their answers are printed and decide nothing, "Not sure" among them. */
  printedOnly: z.array(id).optional(),
  /** Questions that are not printed, each with the reason. */
  notPrinted: z.record(id, z.string().trim().min(1)),
});

export type PageOne = z.infer<typeof pageOneSchema>;
export type PageBlock = z.infer<typeof block>;
export type EvidenceBlock = z.infer<typeof evidence>;
