import type { Bundle, Resource } from '@medplum/fhirtypes';
import { documentOf, type PageOneFile } from './document.ts';
import { observationsOf } from './observations.ts';
import type { StandardCodes } from './publication.ts';
import { questionnaireResponseOf, type ResponseInput } from './response.ts';

export interface BundleInput extends ResponseInput {
  readonly page: PageOneFile;
  /** The standard codes, if Observations are wanted. */
  readonly codes?: StandardCodes;
  /** Returns a fresh UUID. */
  readonly newId: () => string;
}

/**
 * Everything the desk saves for one patient: the answers, page 1 as a document, and Observations if they are wanted.
 */
export function bundleOf(saved: BundleInput): Bundle {
  const { page, codes = {}, newId } = saved;
  // Not the identifier: a server replaces every occurrence of this with its own address.
  const response = urn(newId());
  const others: readonly Resource[] = [
    documentOf(saved, page, response),
    ...observationsOf(saved, codes, response),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: page.made,
    entry: [
      { fullUrl: response, resource: questionnaireResponseOf(saved) },
      ...others.map((resource) => ({ fullUrl: urn(newId()), resource })),
    ],
  };
}

const urn = (id: string) => `urn:uuid:${id}`;
