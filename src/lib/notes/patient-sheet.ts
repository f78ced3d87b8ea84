import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';
import { AnswerWords } from './answer-words.ts';
import { asksAboutMild } from './outcome-texts.ts';
import type { About, Block, Sheet, SheetSection } from './sheet.ts';
import { signsIn } from './warning.ts';
import { unsureOf } from './warning-blocks.ts';

/** Page 2: what the patient asks, brings and says. */
export function patientSheet(words: Words, notes: NotesDocument, { date }: About): Sheet {
  const { patient, meta, page } = words.notes;
  return {
    id: 'patient',
    title: patient.title,
    draft: words.notes.disclosures.review,
    lead: callFirst(words, notes),
    sections: sectionsOf(words, notes),
    fine: fineOf(words, notes),
    foot: [
      page.patient,
      fill(meta.date, { date }),
      fill(meta.version, { version: notes.version }),
      fill(page.number, { number: '2' }),
    ],
  };
}

function callFirst({ outcomes }: Words, { isUrgent }: NotesDocument): readonly Block[] {
  const { heading, before } = outcomes.callToday;
  return isUrgent ? [{ kind: 'line', strong: heading, text: before }] : [];
}

function sectionsOf(words: Words, notes: NotesDocument): readonly SheetSection[] {
  const { patient } = words.notes;
  const ticks = (items: readonly string[]): Block => ({ kind: 'ticks', items });
  const call: SheetSection = {
    id: 'call',
    heading: patient.call,
    blocks: [{ kind: 'lines', items: callLines(words, notes) }],
  };
  const yours = ownQuestions(words, notes);
  const { questions } = asksAboutMild(notes) ? patient : patient.plain;
  const sections: readonly SheetSection[] = [
    { id: 'ask', heading: patient.ask, blocks: [ticks(questions)] },
    { id: 'yours', heading: patient.yours, blocks: [ticks(yours)] },
    { id: 'own', heading: patient.anythingElse, blocks: [{ kind: 'blanks', labels: ['', ''] }] },
    { id: 'bring', heading: patient.bring, blocks: [ticks(patient.bringItems)] },
  ];
  const shown = sections.filter(({ id }) => id !== 'yours' || yours.length > 0);
  const coverage: SheetSection = {
    id: 'coverage',
    heading: patient.coverageHeading,
    blocks: [{ kind: 'line', text: patient.coverage }],
  };
  return notes.isUrgent ? [call, ...shown, coverage] : [...shown, call, coverage];
}

/** One question for each open point, and for each fact to plan for. */
const ownQuestions = (words: Words, { points, facts }: NotesDocument): readonly string[] => [
  ...points.map(({ id }) => words.points[id]?.question ?? ''),
  ...facts.map(({ id }) => words.facts[id]?.question).filter((question) => question !== undefined),
];

function callLines(words: Words, notes: NotesDocument): readonly string[] {
  const { between, patient } = words.notes;
  const { callLines: lines, plain, surgeon, callToday } = patient;
  const { warning } = notes;
  if (notes.outcome === 'surgeonFirst') return surgeon.callLines;
  if (!notes.isUrgent) return asksAboutMild(notes) ? lines : plain.callLines;
  const named = new AnswerWords(words).names(signsIn(warning));
  const unsure = fill(callToday.unsure, { questions: unsureOf(words, warning) });
  const signs = [named, warning.unsure.length > 0 ? unsure : ''].filter((part) => part !== '').join(between);
  return callToday.lines.map((line) => fill(line, { signs }));
}

function fineOf({ notes: { disclosures, patient } }: Words, { helper }: NotesDocument): readonly string[] {
  const { D1, D2, D3, D4, D8, D9 } = disclosures;
  return [D1, D2, D3, D4, D8, ...(helper ? [D9] : []), patient.footer, patient.crisis];
}
