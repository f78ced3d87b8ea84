import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';

type Named = Pick<Questionnaire, 'id'>;

/**
 * Where the names of a questionnaire's resources begin unless the host names a place of its own. Nothing answers there:
 * `.example` is kept free for names like these, and a release refuses it.
 */
export const exampleBase = ({ id }: Named) => `https://${hyphened(id)}-self-check.example/fhir`;

/** A resource's name for programs, such as "KneeShotsSelfCheckOptions". */
export const resourceName = ({ id }: Named, of = '') => `${capitalized(id)}SelfCheck${capitalized(of)}`;

/** In which words a form asks. */
export interface Wording {
  readonly locale: string;
  /** Whether it asks about someone else. */
  readonly carer: boolean;
}

/** The language that clinicians sign. The form in it, asked of the patient, is the one that others are translated from. */
const source = 'en';

/** The canonical names of a questionnaire's resources. They are the same in every version. */
export function namesIn(base: string, { id }: Named) {
  return {
    questionnaire: (wording: Wording) => `${base}/Questionnaire/${formId({ id }, wording)}`,
    codeSystem: `${base}/CodeSystem/${id}-options`,
    allOptions: `${base}/ValueSet/${id}-options`,
    valueSet: (question: string) => `${base}/ValueSet/${valueSetId({ id }, question)}`,
    content: `${base}/content`,
    release: `${base}/release`,
    recordNumber: `${base}/record-number`,
  };
}

export const formId = ({ id }: Named, { locale, carer }: Wording): string =>
  [id, locale === source ? '' : locale, carer ? 'carer' : ''].filter(Boolean).join('-');
export const valueSetId = ({ id }: Named, question: string) => `${id}-${hyphened(question)}`;

/** An option's code. Options of several questions share an id, such as `unsure`. */
export const codeOf = (question: string, option: string) => `${question}.${option}`;

/** An id has no hyphen and no dot, so these linkIds are never a question's. */
export const partLinkId = (part: string) => `part-${part}`;
export const stopLinkId = ({ screen, after }: Stop) => `${screen}-after-${after}`;

const hyphened = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const capitalized = (id: string) => `${(id[0] ?? '').toUpperCase()}${id.slice(1)}`;
