import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';

type Named = Pick<Questionnaire, 'id'>;

/**
 * Where the names of a questionnaire's resources begin, the same wherever they are published. Nothing answers at this
 * address: `.example` is kept free for names like these.
 */
export const canonicalBase = ({ id }: Named) => `https://${hyphened(id)}-self-check.example/fhir`;

/** A resource's name for programs, such as "KneeShotsSelfCheckOptions". */
export const resourceName = ({ id }: Named, of = '') => `${capitalized(id)}SelfCheck${capitalized(of)}`;

export const questionnaireUrl = (named: Named) => `${canonicalBase(named)}/Questionnaire/${named.id}`;
export const codeSystemUrl = (named: Named) => `${canonicalBase(named)}/CodeSystem/${named.id}-options`;
export const allOptionsUrl = (named: Named) => `${canonicalBase(named)}/ValueSet/${named.id}-options`;
export const valueSetId = ({ id }: Named, question: string) => `${id}-${hyphened(question)}`;
export const valueSetUrl = (questionnaire: Named, question: string) =>
  `${canonicalBase(questionnaire)}/ValueSet/${valueSetId(questionnaire, question)}`;

/** An option's code. Options of several questions share an id, such as `unsure`. */
export const codeOf = (question: string, option: string) => `${question}.${option}`;

/** An id has no hyphen and no dot, so these linkIds are never a question's. */
export const partLinkId = (part: string) => `part-${part}`;
export const stopLinkId = ({ screen, after }: Stop) => `${screen}-after-${after}`;

const hyphened = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const capitalized = (id: string) => `${(id[0] ?? '').toUpperCase()}${id.slice(1)}`;
