import { reports } from '../../content/home.ts';
import { readJson } from '../../content/read.ts';
import type { ProofReport } from '$tools/proof/claims/report.ts';
import { wordsFor } from '$content/site.ts';
import { fill } from '$lib/i18n/overlay.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';

const report = readJson(`${reports}/proof.json`) as ProofReport;

/** The page is about the questionnaire, not about a clinic: it exists once, in English. */
export const load: PageServerLoad = async () => {
  const [clinic] = site.clinics;
  if (!clinic) throw new Error('questionnaire/clinics: there is no clinic');
  const { words, pages } = await wordsFor(site, clinic, 'en');
  const { proof } = pages;
  const values = report as unknown as Record<string, string>;
  return {
    app: words.ui.app.name,
    proof,
    report,
    version: fill(proof.version, values),
    counts: proof.counts.map((line) => fill(line, values)),
    outcomes: report.outcomes.map(({ id, answerSets }) => ({
      heading: words.outcomes[id]?.heading ?? id,
      answerSets,
    })),
  };
};
