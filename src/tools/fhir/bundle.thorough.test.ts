import type { Observation } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { brokenDefinitions } from '../../../tests/support/fhir/fhir-validity.ts';
import { given, publication } from '../../../tests/support/fhir/publication.ts';
import { mild, pageOne, patient } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { contentHash } from '../../content/content-hash.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { notesOf } from '../../lib/notes/notes.ts';
import { recordText } from '../../lib/notes/plain-text.ts';
import { bundleOf } from './bundle.ts';
import type { ResponseInput } from './response.ts';
import { randomUuid } from './uuid.ts';

// The first validation of a Bundle reads all definitions.
vi.setConfig({ testTimeout: 30_000 });

function saved(answers: Answers, change: Partial<ResponseInput> = {}) {
  const edition = { questionnaire: mild, pageOne, hash: contentHash(mild) };
  const { sheets } = notesOf(words, edition, answers, {
    locale: 'en',
    language: 'English',
    date: '2026-03-01',
  });
  const page = { sheets, text: recordText(sheets), locale: 'en', made: '2026-03-02T14:30:00.000Z' };
  return { ...given(answers, change), page, newId: () => randomUuid() };
}

const observed = (answers: Answers, change: Partial<ResponseInput> = {}) =>
  (bundleOf({ ...saved(answers, change), codes: publication.codes }).entry ?? [])
    .flatMap(({ resource }) => resource ?? [])
    .filter((resource): resource is Observation => resource.resourceType === 'Observation');

describe('what the desk saves', () => {
  it('is the answers and page 1, which names them', () => {
    const bundle = bundleOf(saved(patient()));
    expect(brokenDefinitions(bundle)).toEqual([]);
    const [response, document] = bundle.entry ?? [];
    expect(bundle.entry?.map(({ resource }) => resource?.resourceType)).toEqual([
      'QuestionnaireResponse',
      'DocumentReference',
    ]);
    expect(new Set(bundle.entry?.map(({ fullUrl }) => fullUrl)).size).toBe(2);
    expect(JSON.stringify(response?.resource)).not.toContain(response?.fullUrl);
    expect(document?.resource).toMatchObject({
      context: { related: [{ reference: response?.fullUrl }] },
      author: [{ type: 'Patient' }],
    });
  });

  it('identifies the patient by the typed number everywhere or nowhere', () => {
    const subjects = (change: Partial<ResponseInput>) =>
      (bundleOf({ ...saved(patient(), change), codes: publication.codes }).entry ?? []).map(
        ({ resource }) => (resource as Observation).subject?.identifier?.value,
      );
    expect(new Set(subjects({ recordNumber: '0042' }))).toEqual(new Set(['0042']));
    expect(new Set(subjects({}))).toEqual(new Set([undefined]));
  });
});

describe('an Observation', () => {
  it('is made of the answers that a code fits, in that code', () => {
    const smoker = patient({ pain: 'n7', healthPlan: ['smoking', 'diabetes'] });
    const observations = observed(smoker);
    expect(brokenDefinitions(bundleOf({ ...saved(smoker), codes: publication.codes }))).toEqual([]);
    expect(
      observations.map(({ code, valueQuantity, valueCodeableConcept }) => [
        code.coding?.[0]?.code,
        valueQuantity?.value ?? valueCodeableConcept?.coding?.[0]?.code,
      ]),
    ).toEqual([
      ['46251-5', 'age.from65to80'],
      ['72514-3', 7],
      ['72166-2', '77176002'],
    ]);
  });

  it('is made of nothing that was not picked, not sure, or not asked', () => {
    expect(observed(patient({ age: 'unsure', pain: 'unsure', healthPlan: ['none'] }))).toEqual([]);
    expect(
      observed(patient({ diagnosis: 'no', healthPlan: ['smoking'] })).map(
        ({ code }) => code.coding?.[0]?.code,
      ),
    ).not.toContain('72166-2');
  });

  it('comes only where it is wanted', () => {
    expect(bundleOf(saved(patient())).entry).toHaveLength(2);
  });
});

it('a random UUID is one of its fourth version', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(randomUuid(bytes)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }),
  );
  expect(randomUuid()).not.toBe(randomUuid());
});
