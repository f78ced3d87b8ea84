import type { Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { siteAddress } from '../../content/site-address.ts';
import { exampleBase } from './names.ts';

/**
 * The base of the canonical URLs: `FHIR_BASE=https://fhir.your-clinic.org npm run build`, or the folder of the
 * resources on the site that `SITE` names. Throws if it is not a URL.
 */
export function canonicalBase(
  questionnaire: Pick<Questionnaire, 'id'>,
  given = process.env['FHIR_BASE'],
  site = siteAddress(),
): string {
  if (given === undefined || given === '')
    return site === undefined ? exampleBase(questionnaire) : `${site}/fhir`;
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`FHIR_BASE must be an address as in https://fhir.your-clinic.org, but is "${given}"`);
  return url.href.replace(/\/+$/, '');
}

/** Hosts that nobody can own (RFC 2606), with or without a final dot, and those without a name. */
const nobodys = /(^|\.)(example|test|invalid|localhost|local|example\.(com|net|org))\.?$|^[\d.]+$|^\[/;

/** A release is refused if the base is on a host that nobody can own. */
export const wrongWithBase = (base: string): readonly Problem[] =>
  nobodys.test(new URL(base).hostname)
    ? [
        {
          file: 'FHIR_BASE',
          id: base,
          message: 'is a placeholder: a release needs SITE or FHIR_BASE, an https address that you own',
        },
      ]
    : [];
