import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';

type QuestionnaireId = Pick<Questionnaire, 'id'>;

/**
 * The base of a questionnaire's canonical URLs unless the host configures its own. It does not resolve: `.example` is
 * reserved for such names, and a release refuses it.
 */
export const exampleBase = ({ id }: QuestionnaireId) => `https://${hyphened(id)}-self-check.example/fhir`;

/** A resource's name for programs, such as "KneeShotsSelfCheckOptions". */
export const resourceName = ({ id }: QuestionnaireId, of = '') =>
  `${capitalized(id)}SelfCheck${capitalized(of)}`;

/** The language and voice of a form. */
export interface Wording {
  readonly locale: string;
  /** Whether it asks someone who answers for another person. */
  readonly carer: boolean;
}

/** The language that clinicians sign. The patient's form in it is the source of every translation. */
const source = 'en';

/** The canonical names of a questionnaire's resources. They are the same in every version. */
export function namesIn(base: string, { id }: QuestionnaireId) {
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

export const formId = ({ id }: QuestionnaireId, { locale, carer }: Wording): string =>
  [id, locale === source ? '' : locale, carer ? 'carer' : ''].filter(Boolean).join('-');
export const valueSetId = ({ id }: QuestionnaireId, question: string) => `${id}-${hyphened(question)}`;

/** An option's code. Options of several questions share an id, such as `unsure`. */
export const codeOf = (question: string, option: string) => `${question}.${option}`;

/** An id has no hyphen and no dot, so these linkIds never collide with a question's. */
export const partLinkId = (part: string) => `part-${part}`;
export const behindLinkId = (linkId: string) => `behind-${linkId}`;
export const stopLinkId = ({ screen, after }: Stop) => `${screen}-after-${after}`;

const hyphened = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const capitalized = (id: string) => `${(id[0] ?? '').toUpperCase()}${id.slice(1)}`;
