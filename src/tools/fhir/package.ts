import type { Bundle, CodeSystem, Questionnaire, ValueSet } from '@medplum/fhirtypes';
import { codeSystemResource, valueSetResources } from './code-system.ts';
import type { Publication } from './publication.ts';
import { questionnaireResource, wordingsOf } from './questionnaire.ts';

export type PublishedResource = Questionnaire | CodeSystem | ValueSet;

/** All resources of one version: its forms in every wording, its codes, and its lists of them. */
export const resourcesOf = (publication: Publication): readonly PublishedResource[] => [
  ...wordingsOf(publication).map((wording) => questionnaireResource(publication, wording)),
  codeSystemResource(publication),
  ...valueSetResources(publication),
];

/**
 * All resources as one transaction for a server: each is created, or replaces the one with the same URL and version,
 * under an id that the server assigns. Resources come before those that refer to them.
 */
export const packageOf = (resources: readonly PublishedResource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'batch',
  entry: ['CodeSystem', 'ValueSet', 'Questionnaire'].flatMap((type) =>
    resources
      .filter(({ resourceType }) => resourceType === type)
      .map(withoutId)
      .map((resource) => ({
        fullUrl: `${resource.url}|${resource.version}`,
        resource,
        request: {
          method: 'PUT' as const,
          url: `${type}?identifier=${encodeURIComponent(releaseIn(resource))}`,
        },
      })),
  ),
});

function withoutId(resource: PublishedResource): PublishedResource {
  const copy = { ...resource };
  delete copy.id;
  return copy;
}

const releaseIn = ({ identifier = [] }: Pick<PublishedResource, 'identifier'>): string => {
  const { system = '', value = '' } = identifier.at(-1) ?? {};
  return `${system}|${value}`;
};
