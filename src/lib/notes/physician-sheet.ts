import type { Finding } from '../engine/assess.ts';
import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';
import { Said } from './said.ts';
import type { Block, Sheet } from './sheet.ts';
import type { About } from './sheets.ts';
import { warningBlocks } from './warning-blocks.ts';

/** Page 1: what a physician reads in a minute; what was picked also stands in `own`, the patient's words. */
export function physicianSheet(
  words: Words,
  notes: NotesDocument,
  { date, language, notice }: About,
  own = words,
): Sheet {
  const { meta, title, titleCallToday, subtitle, page, disclosures } = words.notes;
  const about = [fill(meta.date, { date }), fill(meta.language, { language }), answeredBy(words, notes)];
  return {
    id: 'physician',
    title: notes.outcome === 'callToday' ? titleCallToday : title,
    lead: [
      { kind: 'line', strong: subtitle, text: about.join(' · ') },
      { kind: 'blanks', labels: [meta.name, meta.birthDate] },
    ],
    sections: numbered(words, contentsOf(words, notes, date, own)),
    fine: [disclosures.D5, disclosures.D6, disclosures.D7, disclosures.review, notice].filter(
      (line) => line !== '',
    ),
    foot: [
      page.physician,
      fill(meta.version, { version: notes.version }),
      fill(page.number, { number: '1' }),
    ],
  };
}

type SectionId = keyof Words['notes']['sections'];

const numbered = ({ notes }: Words, contents: readonly (readonly [SectionId, readonly Block[]])[]) =>
  contents
    .filter(([, blocks]) => blocks.length > 0)
    .map(([id, blocks], index) => ({ id, heading: `${index + 1}. ${notes.sections[id]}`, blocks }));

function contentsOf(
  words: Words,
  notes: NotesDocument,
  date: string,
  own: Words,
): readonly (readonly [SectionId, readonly Block[]])[] {
  const said = new Said(words, own);
  const { none, notAsked, blanks, confirm } = words.notes;
  const line = (text: string): Block => ({ kind: 'line', text });
  return [
    ['warningSigns', warningBlocks(words, notes.warning, date, own)],
    ['problem', [{ kind: 'facts', facts: notes.problem.map((entry) => problemFact(said, entry)) }]],
    [
      'diagnosisAndScan',
      [
        {
          kind: 'facts',
          facts: notes.diagnosis.map((entry) => said.fact(entry)),
          blank: blanks.scanWhere,
        },
      ],
    ],
    ['treatments', [treatments(said, notes)]],
    ['moreCare', [line(notes.furtherCare ? said.terse(notes.furtherCare) : notAsked)]],
    ['surgery', [line(notes.surgery ? said.terse(notes.surgery) : notAsked)]],
    ['pastBack', [line(said.list(notes.pastBack, none.pastBack))]],
    [
      'health',
      [
        line(said.list(notes.health, none.health)),
        { kind: 'blanks', labels: [blanks.medicine, blanks.reason, blanks.prescriber] },
      ],
    ],
    ['criteria', notes.findings.length > 0 ? [criteria(words, notes.findings)] : []],
    ['openPoints', openPoints(words, notes)],
    ['confirm', [{ kind: 'ticks', items: confirm.items }]],
  ];
}

const answeredBy = ({ notes: { meta } }: Words, { answeredBy: who }: NotesDocument) =>
  who === 'other' ? meta.helper : who === 'unsure' ? meta.respondentUnsure : meta.self;

const problemFact = (said: Said, entry: NotesDocument['problem'][number]) =>
  entry.question === 'pattern' ? said.quoted(entry) : said.fact(entry);

function treatments(said: Said, notes: NotesDocument): Block {
  const { table } = said.words.notes;
  const rows = notes.treatments.map((treatment) => {
    const detail = treatment.detail && said.fact(treatment.detail);
    return { ...said.fact(treatment), more: detail ? `; ${detail.label}: ${detail.value}` : '' };
  });
  return { kind: 'table', columns: [table.treatment, table.tried], rows };
}

const criteria = ({ findings: said }: Words, findings: readonly Finding[]): Block => ({
  kind: 'facts',
  facts: findings.map(({ criterion, is }) => ({
    label: said.criteria[criterion]?.clinic ?? criterion,
    value:
      criterion === 'contraindications' && is === 'met'
        ? said.physicianContraindicationsMet
        : said.physician[is],
  })),
});

function openPoints(words: Words, { points, facts }: NotesDocument): readonly Block[] {
  const said = facts.map(({ id }) => words.facts[id]?.physician).join('. ');
  return [
    points.length === 0
      ? { kind: 'line', text: words.notes.none.openPoints }
      : { kind: 'ticks', items: points.map(({ id }) => words.points[id]?.physician ?? '') },
    ...(facts.length > 0 ? [{ kind: 'line', text: `${said}.` } as const] : []),
  ];
}
