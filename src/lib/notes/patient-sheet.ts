import { fill, inOneLine } from '../i18n/overlay.ts';
import type { OutcomeWords, Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';
import { AnswerWords } from './answer-words.ts';
import { checkLine } from './check-line.ts';
import type { About, Block, Sheet, SheetSection } from './sheet.ts';
import { signsIn, strictestOf } from './warning.ts';
import { unsureOf } from './warning-blocks.ts';

/** Page 2: what the patient asks, brings and says. */
export function patientSheet(words: Words, notes: NotesDocument, { date, code }: About): Sheet {
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
      checkLine(words, code),
      fill(page.number, { number: '2' }),
    ],
  };
}

/** The advice of the screen, for which the paper may be all that is left: the strictest call, and when not to wait. */
function callFirst(
  { outcomes, notes }: Words,
  { isUrgent, outcome, warning }: NotesDocument,
): readonly Block[] {
  if (!isUrgent) return [];
  const own: Partial<OutcomeWords> = outcomes[outcome] ?? {};
  const { heading = '', fallback, worse = '', before = '', forSigns } = own;
  const strictest = strictestOf(warning);
  // "Call today" is milder than "Call now".
  const call = [strictest === 'now' && fallback ? '' : heading, fallback?.[strictest] ?? ''];
  return [
    { kind: 'line', strong: inOneLine(...filled(call)), text: inOneLine(...filled([worse, before])) },
    ...signsIn(warning)
      .map(({ option }) => forSigns?.[option])
      .filter((each) => each !== undefined)
      .map(({ lead, items = [] }): Block => ({ kind: 'line', text: `${lead} ${items.join(notes.between)}` })),
  ];
}

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '');

function sectionsOf(words: Words, notes: NotesDocument): readonly SheetSection[] {
  const { patient } = words.notes;
  const ticks = (items: readonly string[]): Block => ({ kind: 'ticks', items });
  const call: SheetSection = {
    id: 'call',
    heading: patient.call,
    blocks: [{ kind: 'lines', items: callLines(words, notes) }],
  };
  const yours = ownQuestions(words, notes);
  const { questions } = notes.mayAsk ? patient : patient.plain;
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

/** What to say on the phone: the outcome's own lines, else the general ones. */
function callLines(words: Words, { outcome, mayAsk, warning }: NotesDocument): readonly string[] {
  const { between, patient } = words.notes;
  const { callLines: lines, plain, unsure } = patient;
  const own: OutcomeWords | undefined = words.outcomes[outcome];
  const named = new AnswerWords(words).names(signsIn(warning));
  const unsureSigns = fill(unsure, { questions: unsureOf(words, warning) });
  const signs = [named, warning.unsure.length > 0 ? unsureSigns : '']
    .filter((text) => text !== '')
    .join(between);
  return (own?.callLines ?? (mayAsk ? lines : plain.callLines)).map((line) => fill(line, { signs }));
}

function fineOf({ notes: { disclosures, patient } }: Words, { helper }: NotesDocument): readonly string[] {
  const { D1, D2, D3, D4, D8, D9 } = disclosures;
  return [D1, D2, D3, D4, D8, ...(helper ? [D9] : []), patient.footer, patient.crisis];
}
