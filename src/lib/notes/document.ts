import { isHelper, type Answers } from '../engine/answers.ts';
import { assess, type Finding, type Reasoned } from '../engine/assess.ts';
import { pathOf, type Path } from '../engine/path.ts';
import type { Questionnaire } from '../engine/schema.ts';
import { blocksOf, questionsOn, type EvidenceBlock, type PageBlock, type PageOne } from './page-one.ts';
import { warningOf, type Warning } from './warning.ts';

/**
 * A question of the notes and what was picked there, in the questionnaire's order; undefined where it was not asked.
 */
export interface PrintedAnswer {
  readonly question: string;
  readonly picks: readonly string[] | undefined;
  /** Follow-ups that print behind it. */
  readonly followUps: readonly PrintedAnswer[];
  /** Picks that are an open point whose tick box is printed here. */
  readonly open?: readonly string[];
}

type Form<Name extends PageBlock['form']> = Extract<PageBlock, { form: Name }>;

interface Answered {
  readonly answers: readonly PrintedAnswer[];
  /** Lines to write on after the answers. */
  readonly blanks?: readonly string[] | undefined;
}

export interface AnswerList extends Answered {
  readonly form: 'facts' | 'values' | 'quoted' | 'list' | 'options';
  /** Picks to print before the others. */
  readonly first?: readonly string[] | undefined;
}

export interface AnswerTable extends Answered {
  readonly form: 'table';
  readonly columns?: readonly string[] | undefined;
}

/** A block of page one with the answers, open points or notes that it prints. */
export type AnswerBlock =
  | AnswerList
  | AnswerTable
  | { readonly form: 'whether'; readonly id: string; readonly is: 'picked' | 'notPicked' | 'unsure' }
  | { readonly form: 'notes'; readonly ids: readonly string[] }
  /** `inPlace` are those whose tick box is beside an answer. */
  | { readonly form: 'points'; readonly ids: readonly string[]; readonly inPlace?: readonly string[] }
  | { readonly form: 'blanks'; readonly blanks: readonly string[] };

export interface CriterionRow {
  readonly criterion: string;
  /** Undefined if the outcome is urgent: then only the evidence is shown. */
  readonly is: Finding['is'] | undefined;
  /** Undefined if page one prints the criteria without evidence. */
  readonly evidence: readonly AnswerBlock[] | undefined;
}

export type DocumentBlock =
  | AnswerBlock
  | { readonly form: 'signs'; readonly answers: readonly PrintedAnswer[]; readonly asked: boolean }
  | { readonly form: 'confirm'; readonly fields: boolean }
  | { readonly form: 'criteria'; readonly rows: readonly CriterionRow[] };

/** The notes as ids: screen, print and every export are made from this and from the words of a language. */
export interface NotesDocument {
  readonly version: string;
  readonly outcome: string;
  /** The outcome sends the patient to a doctor first. */
  readonly isUrgent: boolean;
  /**
   * Whether the notes may ask about the questionnaire's subject. So that nobody is steered, they may only if no sign
   * comes first and the flag named by page one holds. Version 0.1 named none, and asked wherever no sign came first.
   */
  readonly mayAsk: boolean;
  /** Someone else answered for the patient. */
  readonly helper: boolean;
  readonly warning: Warning;
  /** The picks in the line under the title. */
  readonly head: readonly AnswerBlock[];
  /** Page one, section by section. */
  readonly sections: readonly { readonly id: string; readonly blocks: readonly DocumentBlock[] }[];
  /** Empty if the outcome is urgent and the criteria are hidden. */
  readonly findings: readonly Finding[];
  /** In the order in which a physician reads them. */
  readonly points: readonly Reasoned[];
  /** Printed facts that change nothing, without those that print as an open point. */
  readonly facts: readonly Reasoned[];
}

/** Throws UnansweredQuestionError while the answers are not complete. */
export function notesDocument(questionnaire: Questionnaire, page: PageOne, answers: Answers): NotesDocument {
  const assessment = assess(questionnaire, answers);
  const path = pathOf(questionnaire, answers);
  const isUrgent = page.urgent.includes(assessment.outcome.id);
  const findings = isUrgent ? [] : assessment.findings;
  const points = inPrintOrder(questionnaire, assessment.points);
  const facts = assessment.notes.filter(({ id }) => !points.some((point) => point.id === id));
  const inPlace = inPlaceOn(questionnaire, page, points);
  const source: Source = { questionnaire, page, path, findings, points, facts, inPlace };
  return {
    version: questionnaire.version,
    outcome: assessment.outcome.id,
    isUrgent,
    mayAsk: !isUrgent && (page.asksWhere === undefined || (assessment.flags[page.asksWhere] ?? false)),
    helper: isHelper(answers),
    warning: warningIn(source),
    head: page.head.map(({ form, questions }) => ({ form, answers: answersTo(source, questions) })),
    sections: page.sections.map(({ id, blocks }) => ({
      id,
      blocks: blocks.map((each) => filled(source, each)),
    })),
    findings,
    points,
    facts,
  };
}

interface Source extends Pick<NotesDocument, 'findings' | 'points' | 'facts'> {
  readonly questionnaire: Questionnaire;
  readonly page: PageOne;
  readonly path: Path;
  /** The open points whose tick box is beside an answer. */
  readonly inPlace: ReturnType<typeof inPlaceOn>;
}

function filled(source: Source, block: PageBlock): DocumentBlock {
  switch (block.form) {
    case 'signs':
      return { form: 'signs', asked: block.asked ?? false, answers: answersTo(source, block.questions) };
    case 'confirm':
      return { form: 'confirm', fields: block.fields ?? false };
    case 'criteria':
      return { form: 'criteria', rows: rowsOf(source, block.evidence) };
    default:
      return filledAnswers(source, block);
  }
}

function filledAnswers(source: Source, block: EvidenceBlock): AnswerBlock {
  switch (block.form) {
    case 'blanks':
      return block;
    case 'whether':
      return { form: 'whether', id: block.id, is: stateOf(source, block) };
    case 'points':
      return pointsOf(source, block);
    case 'notes':
      return { form: 'notes', ids: idsFor(source, block) };
    case 'table': {
      const { form, columns, blanks, questions } = block;
      return { form, columns, blanks, answers: answersTo(source, questions) };
    }
    default: {
      const { form, blanks, first, questions } = block;
      return { form, blanks, ...(first && { first }), answers: answersTo(source, questions) };
    }
  }
}

/** "Not sure" about one of the answers leaves it open, unless another one says no. */
function stateOf({ path }: Source, { all }: Form<'whether'>): 'picked' | 'notPicked' | 'unsure' {
  const values = all.map(({ question, picked }) => {
    const picks = path.picks.get(question) ?? [];
    if (picks.some((pick) => picked.includes(pick))) return 'picked';
    return picks.includes('unsure') ? 'unsure' : 'notPicked';
  });
  return (['notPicked', 'unsure'] as const).find((each) => values.includes(each)) ?? 'picked';
}

function pointsOf(source: Source, block: Form<'points'>): AnswerBlock {
  const ids = idsFor(source, block);
  const inPlace = ids.filter((id) => source.inPlace.has(id));
  return inPlace.length > 0
    ? { form: 'points', ids: ids.filter((id) => !inPlace.includes(id)), inPlace }
    : { form: 'points', ids };
}

/**
 * For each open point that one printed answer fully expresses, the picks that do, if page one puts its tick box
 * there.
 */
function inPlaceOn(
  { openPoints }: Questionnaire,
  page: PageOne,
  points: readonly Reasoned[],
): ReadonlyMap<string, { question: string; picked: readonly string[] }> {
  const blocks = blocksOf(page);
  if (!blocks.some((each) => each.form === 'points' && each.inPlace)) return new Map();
  const printed = blocks.flatMap((each) =>
    each.form !== 'signs' && 'questions' in each ? each.questions : [],
  );
  return new Map(
    points.flatMap(({ id }) => {
      const when = openPoints.find((point) => point.id === id)?.when;
      return when && 'question' in when && printed.includes(when.question) ? [[id, when] as const] : [];
    }),
  );
}

const answersTo = (source: Source, questions: readonly string[]): readonly PrintedAnswer[] =>
  questions.flatMap((id) => answerTo(source, id));

/** Without evidence only the findings are shown, and nothing if those are hidden. */
const rowsOf = (source: Source, evidence: Form<'criteria'>['evidence']): readonly CriterionRow[] =>
  source.questionnaire.criteria
    .map(({ id: criterion }) => ({
      criterion,
      is: source.findings.find((each) => each.criterion === criterion)?.is,
      evidence: evidence && (evidence[criterion] ?? []).map((each) => filledAnswers(source, each)),
    }))
    .filter(({ is, evidence }) => is !== undefined || evidence !== undefined);

/** A question that was not asked is printed as not asked; a follow-up that was not asked is not printed. */
function answerTo(source: Source, id: string): readonly PrintedAnswer[] {
  const question = source.questionnaire.questions.find((each) => each.id === id);
  const picks = source.path.picks.get(id);
  if (picks === undefined && question?.followUpOf !== undefined) return [];
  const open = (picks ?? []).filter((pick) => isOpen(source, id, pick));
  return [{ question: id, picks, followUps: followUpsOf(source, id), ...(open.length > 0 && { open }) }];
}

const isOpen = ({ inPlace }: Source, question: string, pick: string): boolean =>
  [...inPlace.values()].some((when) => when.question === question && when.picked.includes(pick));

function followUpsOf(source: Source, id: string): readonly PrintedAnswer[] {
  const named = questionsOn(source.page);
  return source.path.asked
    .filter(({ question }) => question.followUpOf === id && !named.includes(question.id))
    .filter(({ question }) => !(question.id in source.page.notPrinted))
    .map(({ question, picks }) => ({ question: question.id, picks, followUps: [] }));
}

function idsFor(source: Source, { form, only }: Form<'points' | 'notes'>): readonly string[] {
  const here = (form === 'points' ? source.points : source.facts).map(({ id }) => id);
  if (only) return here.filter((id) => only.includes(id));
  const elsewhere = blocksOf(source.page).flatMap((each) =>
    each.form === form && 'only' in each ? (each.only ?? []) : [],
  );
  const left = here.filter((id) => !elsewhere.includes(id));
  return form === 'notes' ? left.filter((id) => !isPickInPrint(source, id)) : left;
}

/** A note that only repeats one pick of a list is not printed again if the page prints that list. */
function isPickInPrint({ questionnaire, page }: Source, id: string): boolean {
  const when = questionnaire.notes.find((note) => note.id === id)?.when;
  if (!when || !('question' in when) || when.picked.length > 1) return false;
  const isList = questionnaire.questions.some(
    ({ id: question, kind }) => question === when.question && kind === 'multiple',
  );
  return isList && questionsOn(page).includes(when.question);
}

function warningIn({ questionnaire, page, path }: Source): Warning {
  const questions = blocksOf(page).flatMap((each) => (each.form === 'signs' ? each.questions : []));
  return warningOf(
    questionnaire,
    questions.flatMap((question) => {
      const picks = path.picks.get(question);
      return picks ? [{ question, picks }] : [];
    }),
  );
}

const inPrintOrder = ({ printOrder }: Questionnaire, points: readonly Reasoned[]) =>
  [...points].sort((a, b) => printOrder.indexOf(a.id) - printOrder.indexOf(b.id));
