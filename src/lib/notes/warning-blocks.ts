import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';
import { Said } from './said.ts';
import type { Block, Fact } from './sheet.ts';

type Warning = NotesDocument['warning'];

/** Signs that a doctor should check soon, flagged where the patient was told to call today. */
export function warningBlocks(words: Words, warning: Warning, date: string, own = words): readonly Block[] {
  const { flag, none } = words.notes;
  const picked = warning.today.length + warning.nextDays.length > 0;
  const unsure: Fact = { label: flag.unsure, value: unsureOf(words, warning) };
  const open: readonly Block[] = warning.unsure.length > 0 ? [{ kind: 'facts', facts: [unsure] }] : [];
  if (!picked && !warning.unsure.includes('emergencySigns'))
    return [{ kind: 'line', text: fill(none.warningSigns, { date }) }, ...open];
  const heading = `${picked ? flag.heading : flag.headingUnsure}.`;
  return [
    {
      kind: 'flag',
      blocks: [
        { kind: 'line', strong: heading, text: flag.text },
        ...signs(new Said(words, own), warning),
        ...open,
      ],
    },
  ];
}

function signs(said: Said, { today, nextDays }: Warning): readonly Block[] {
  const { flag } = said.words.notes;
  const facts = [
    { label: flag.today, picks: today },
    { label: flag.nextDays, picks: nextDays },
  ]
    .filter(({ picks }) => picks.length > 0)
    .map(({ label, picks }) => ({ label, value: said.names('warningSigns', picks) }));
  return facts.map((fact) => ({ kind: 'facts', facts: [fact] }));
}

/** The questions about signs that were answered "Not sure", by name. */
export const unsureOf = ({ questions }: Words, { unsure }: Warning): string =>
  unsure.map((question) => questions[question]?.label).join('; ');
