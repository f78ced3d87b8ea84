import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import {
  brokenDefinitions,
  brokenInvariants,
  brokenRules,
  emptyIn,
} from '../../../tests/support/fhir/fhir-validity.ts';
import { allItems } from '../../../tests/support/fhir/plain-form.ts';
import { publication } from '../../../tests/support/fhir/publication.ts';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { carerWords } from '../../../tests/support/data/words.ts';
import { codeSystemResource, valueSetResources } from './code-system.ts';
import { questionnaireResource } from './questionnaire.ts';

const form = questionnaireResource(publication);
const item = (linkId: string) => allItems(form.item).find((each) => each.linkId === linkId);
const codes = codeSystemResource(publication).concept?.flatMap(({ concept = [] }) => concept) ?? [];

/** A second language stands in for a translation. */
const inTwoLanguages = {
  ...publication,
  languages: [...publication.languages, { locale: 'es', words: carerWords }] as const,
};
const published = [publication, inTwoLanguages].flatMap((each) => [
  questionnaireResource(each),
  codeSystemResource(each),
  ...valueSetResources(each),
]);

describe('what is published', () => {
  it('fits the R4 definitions', () => {
    expect(published.flatMap((resource) => brokenDefinitions(resource))).toEqual([]);
    expect(published.flatMap((resource) => emptyIn(resource))).toEqual([]);
  });

  it('keeps the R4 invariants of a Questionnaire', () => {
    const { tried, broken } = brokenInvariants(form);
    expect(broken).toEqual([]);
    expect(tried).toEqual([
      'que-0',
      'que-2',
      'que-1',
      'que-3',
      'que-4',
      'que-5',
      'que-6',
      'que-8',
      'que-9',
      'que-10',
      'que-11',
      'que-12',
      'que-13',
      'que-7',
    ]);
  });

  it('keeps what neither of them sees', () => {
    expect(brokenRules(form)).toEqual([]);
  });

  it('holds every option of every question as a code and as an answer, in order', () => {
    const ours = mild.questions.map(({ id, options }) => options.map((option) => `${id}.${option.id}`));
    expect(codes.map(({ code }) => code)).toEqual(ours.flat());
    expect(
      mild.questions.map(({ id }) => item(id)?.answerOption?.map(({ valueCoding }) => valueCoding?.code)),
    ).toEqual(ours);
    expect(
      valueSetResources(publication)
        .slice(1)
        .map(({ compose }) => compose?.include?.[0]?.concept?.map(({ code }) => code)),
    ).toEqual(ours);
  });

  it('marks what stands alone, what takes several answers, and that all must be answered', () => {
    const marks = ({ repeats, required, answerOption = [] }: QuestionnaireItem) => ({
      repeats: repeats ?? false,
      required,
      alone: answerOption
        .filter(({ extension }) => extension?.[0]?.valueBoolean)
        .map(({ valueCoding }) => valueCoding?.code),
    });
    expect(mild.questions.map(({ id }) => marks(item(id) ?? { linkId: id, type: 'display' }))).toEqual(
      mild.questions.map(({ id, kind, options }) => ({
        repeats: kind === 'multiple',
        required: true,
        alone: options.filter(({ exclusive }) => exclusive).map((option) => `${id}.${option.id}`),
      })),
    );
  });

  it.each([
    { isReviewed: false, status: 'draft', experimental: true },
    { isReviewed: true, status: 'active', experimental: false },
  ])('is $status when signed: $isReviewed', ({ isReviewed, status, experimental }) => {
    const own = { ...publication, isReviewed };
    const resources = [questionnaireResource(own), codeSystemResource(own), ...valueSetResources(own)];
    expect(resources.map((each) => [each.status, each.experimental, each.version])).toEqual(
      resources.map(() => [status, experimental, mild.version]),
    );
  });

  it('carries the other languages as translations', () => {
    const age = allItems(questionnaireResource(inTwoLanguages).item).find(({ linkId }) => linkId === 'age');
    expect([age?.text, (age as { _text?: unknown })._text]).toEqual([
      'How old are you?',
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'es' },
              { url: 'content', valueString: 'How old is the person?' },
            ],
          },
        ],
      },
    ]);
  });
});

describe('these checks find', () => {
  const conditional =
    allItems(form.item).find(({ enableWhen = [] }) => enableWhen.length > 1)?.linkId ??
    'no item has two conditions';
  const broken = (change: (copy: Questionnaire, find: (linkId: string) => QuestionnaireItem) => void) => {
    const copy = structuredClone(form);
    change(copy, (linkId) => {
      const found = allItems(copy.item).find((each) => each.linkId === linkId);
      if (!found) throw new Error(`no item ${linkId}`);
      return found;
    });
    return copy;
  };

  it.each([
    [
      'an item twice',
      broken((_, find) => (find('age').linkId = 'diagnosis')),
      'diagnosis: stands there twice',
    ],
    [
      'a condition on nothing',
      broken((_, find) => delete (find(conditional).enableWhen?.[0] as { question?: string }).question),
      `${conditional}: depends on undefined, which does not come before`,
    ],
    [
      'two conditions and no behaviour',
      broken((_, find) => delete find(conditional).enableBehavior),
      `${conditional}: has no enableBehavior`,
    ],
    ['an empty list', broken((_, find) => (find('age').answerOption = [])), '.answerOption is empty'],
  ])('%s', (_fault, copy, promise) => {
    expect(brokenRules(copy).filter((each) => each.endsWith(promise))).toHaveLength(1);
  });

  it.each([
    ['an unknown status', broken((copy) => Object.assign(copy, { status: 'foo' }))],
    ['an unknown property', broken((copy) => Object.assign(copy, { colour: 'red' }))],
    ['a missing linkId', broken((_, find) => delete (find('age') as { linkId?: string }).linkId)],
  ])('%s', (_fault, copy) => {
    expect(brokenDefinitions(copy)).not.toEqual([]);
  });

  it('a display that is required', () => {
    const copy = broken((_, find) => (find('disclosures').required = true));
    expect(brokenInvariants(copy).broken).toEqual(['disclosures: que-6']);
  });
});
