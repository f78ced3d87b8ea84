import { pathOf } from '../lib/engine/path.ts';
import type { Case, ClaimPart, Watched } from '../tools/proof/claims/design.ts';
import { claim, findingFor } from '../tools/proof/claims/general-claims.ts';

const steering = ['toldOfDiagnosis', 'noProcedure', 'surgerySoon'];

/** The claims that only the MILD questionnaire makes. */
export const ownClaims: Readonly<Record<string, readonly ClaimPart[]>> = {
  childrenAreNotAsked: claim(
    ({ questionnaire, sees }, { answers }) =>
      !sees(answers, 'end.adultsOnly') || pathOf(questionnaire, answers).asked.at(-1)?.question.id === 'age',
    'sign.emergency',
    'sign.suddenSigns',
    'sign.warningSigns',
    'end.adultsOnly',
  ),
  surgeonComesFirst: claim(surgeonComesFirst, ...steering),
  nobodyIsSteered: claim(nobodyIsSteered, ...steering),
  costIsNotMedical: claim(costIsNotMedical, 'noAccess', 'noTherapyAccess', 'cannotHave'),
};

/**
 * If a surgeon has advised surgery soon, or it is planned, that takes precedence over all but a warning sign and the
 * age.
 */
function surgeonComesFirst({ sees }: Watched, { answers, assessment: { outcome } }: Case): boolean {
  const comesBefore = ['emergency', 'callToday', 'adultsOnly'].includes(outcome.id);
  return (outcome.id === 'surgeonFirst') === (sees(answers, 'surgerySoon') && !comesBefore);
}

/**
 * The notes ask about MILD only for someone who was told of LSS, wants a procedure, and has nothing else to do first.
 */
function nobodyIsSteered({ sees }: Watched, { answers, assessment: { outcome, flags } }: Case): boolean {
  if (outcome.id === 'emergency' || outcome.id === 'adultsOnly') return Object.keys(flags).length === 0;
  const may =
    sees(answers, 'toldOfDiagnosis') &&
    !sees(answers, 'noProcedure') &&
    !sees(answers, 'surgerySoon') &&
    outcome.id !== 'callToday';
  return flags['asksAboutMild'] === may;
}

/** Cost, travel or time is printed as such, and never counts as a medical reason why therapy was not possible. */
function costIsNotMedical({ sees }: Watched, each: Case): boolean {
  const { answers, assessment } = each;
  const { outcome, notes } = assessment;
  if (['emergency', 'adultsOnly'].includes(outcome.id)) return true;
  const isPrinted = (id: string) => notes.some((note) => note.id === id);
  const care = findingFor(each, 'conservativeCare');
  return (
    isPrinted('treatmentNoAccess') === sees(answers, 'noAccess') &&
    isPrinted('treatmentCannotHave') === sees(answers, 'cannotHave') &&
    (care !== 'met' || !sees(answers, 'noTherapyAccess'))
  );
}
