import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';

/**
 * The names of our resources, the same wherever they are published. Nothing answers at this address: `.example` is kept
 * free for names like these.
 */
export const canonicalBase = 'https://mild-self-check.example/fhir';

type Named = Pick<Questionnaire, 'id'>;

export const questionnaireUrl = ({ id }: Named) => `${canonicalBase}/Questionnaire/${id}`;
export const codeSystemUrl = ({ id }: Named) => `${canonicalBase}/CodeSystem/${id}-options`;
export const allOptionsUrl = ({ id }: Named) => `${canonicalBase}/ValueSet/${id}-options`;
export const valueSetId = ({ id }: Named, question: string) => `${id}-${hyphened(question)}`;
export const valueSetUrl = (questionnaire: Named, question: string) =>
  `${canonicalBase}/ValueSet/${valueSetId(questionnaire, question)}`;

/** An option's code. Options of several questions share an id, such as `unsure`. */
export const codeOf = (question: string, option: string) => `${question}.${option}`;

/** An id has no hyphen and no dot, so these linkIds are never a question's. */
export const partLinkId = (part: string) => `part-${part}`;
export const stopLinkId = ({ screen, after }: Stop) => `${screen}-after-${after}`;

const hyphened = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
