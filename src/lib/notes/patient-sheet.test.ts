import { describe, expect, it } from 'vitest';
import { otherLanguages } from '../../../tests/support/data/languages.ts';
import { mild, pageOne, patient } from '../../../tests/support/data/questionnaire.ts';
import { wordsIn } from '../../../tests/support/data/words.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import type { Answers } from '../engine/answers.ts';
import { pathOf } from '../engine/path.ts';
import { notesDocument } from './document.ts';
import { patientSheet } from './patient-sheet.ts';
import type { Block } from './sheet.ts';

const withNotes = readVignettes()
  .map(({ answers }) => answers)
  .filter((answers) => !pathOf(mild, answers).stops.some(({ final }) => final));

const about = { date: 'DATE', language: 'LANGUAGE', notice: '', code: '' };

const textsIn = (block: Block): readonly string[] => {
  if (block.kind === 'line') return [block.strong ?? '', block.text ?? ''];
  return 'items' in block ? block.items : [];
};

/** Every sentence of page 2, for the patient or a helper, of every vignette. */
function sentencesIn(locale: string, helper: boolean): ReadonlySet<string> {
  const words = wordsIn(locale, helper);
  return new Set(
    withNotes
      .map((answers) => patientSheet(words, notesDocument(mild, pageOne, answers), about))
      .flatMap(({ title, lead, sections, fine }) => [
        title,
        ...fine,
        ...[...lead, ...sections.flatMap(({ blocks }) => blocks)].flatMap(textsIn),
        ...sections.map(({ heading }) => heading),
      ])
      .filter((text) => /\p{L}/u.test(text)),
  );
}

describe.each(otherLanguages)('page 2 in $locale', ({ locale }) => {
  it.each([false, true])('has no sentence in English (for a helper: %s)', (helper) => {
    const english = sentencesIn('en', helper);
    const own = sentencesIn(locale, helper);
    expect(own.size).toBeGreaterThan(100);
    expect([...own].filter((text) => english.has(text))).toEqual([]);
  });
});

describe('where a sign comes first, page 2 begins as the screen', () => {
  const words = wordsIn('en', false);
  const { heading, fallback, worse, before, forSigns } = words.outcomes.callToday;
  const leadOf = (change: Answers) =>
    patientSheet(words, notesDocument(mild, pageOne, patient(change)), about)
      .lead.flatMap(textsIn)
      .join(' ');

  it.each<[string, Answers, keyof typeof fallback]>([
    ['today', { warningSigns: ['swollenLeg', 'weightLoss'] }, 'today'],
    ['in the next days', { warningSigns: ['weightLoss'] }, 'nextDays'],
  ])('with the call, and what to do if nobody can be reached: %s', (_name, change, tier) => {
    expect(leadOf(change)).toContain(`${heading} ${fallback[tier]} ${worse} ${before}`);
  });

  it('with the call now, and no milder one, where the patient was not sure about an emergency', () => {
    const lead = leadOf({ emergencySigns: ['unsure'], warningSigns: ['fever'] });
    expect(lead).toContain(`${fallback.now} ${worse} ${before}`);
    expect(lead).not.toContain(heading);
  });

  it('with the advice about the sign that was picked', () => {
    for (const item of forSigns.fever.items) expect(leadOf({ warningSigns: ['fever'] })).toContain(item);
    expect(leadOf({ warningSigns: ['swollenLeg'] })).not.toContain(forSigns.fever.lead);
    expect(leadOf({})).toBe('');
  });
});
