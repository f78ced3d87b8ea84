import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import {
  brokenDefinitions,
  brokenInvariants,
  brokenRules,
  emptyIn,
} from '../../../tests/support/fhir/fhir-validity.ts';
import { allItems, isEnabledByExpression } from '../../../tests/support/fhir/plain-form.ts';
import { inAllLanguages, publication } from '../../../tests/support/fhir/publication.ts';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { codeSystemResource, valueSetResources } from './code-system.ts';
import { packageOf, resourcesOf } from './package.ts';
import { questionnaireResource } from './questionnaire.ts';

const form = questionnaireResource(publication);
const item = (linkId: string) => allItems(form.item).find((each) => each.linkId === linkId);
const optionIn = (each: Questionnaire, code: string) =>
  allItems(each.item)
    .flatMap(({ answerOption = [] }) => answerOption)
    .find(({ valueCoding }) => valueCoding?.code === code)?.valueCoding?.display;
const codes = codeSystemResource(publication).concept?.flatMap(({ concept = [] }) => concept) ?? [];

const published = resourcesOf(inAllLanguages);
const forms = published.filter((each) => each.resourceType === 'Questionnaire');

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

  it('marks exclusive options, multiple answers and required questions', () => {
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

  it('states publisher, date and terms of every resource', () => {
    expect(
      published.filter(
        ({ publisher, date, copyright, version, title, description }) =>
          !(publisher && date && copyright && version && title && description),
      ),
    ).toEqual([]);
    expect(form.copyright).toContain('LOINC');
  });

  it('has one form for each language and wording, with the same items and codes, and ids of their own', () => {
    expect(forms.map(({ id, language, url }) => [id, language, url])).toEqual(
      ['', '-carer', '-ar', '-ar-carer', '-es', '-es-carer', '-zh-Hans', '-zh-Hans-carer'].map((end) => [
        `mild${end}`,
        end.replace(/-carer$/, '').slice(1) || 'en',
        `https://mild-self-check.example/fhir/Questionnaire/mild${end}`,
      ]),
    );
    const bones = (each: Questionnaire) =>
      allItems(each.item).map(({ linkId, type, enableWhen, answerOption }) => ({
        linkId,
        type,
        enableWhen,
        codes: answerOption?.map(({ valueCoding }) => valueCoding?.code),
      }));
    for (const each of forms) expect(bones(each)).toEqual(bones(form));
    expect(new Set(published.map(({ resourceType, id }) => `${resourceType}/${id}`)).size).toBe(
      published.length,
    );
    expect(published.filter(({ id = '' }) => !/^[A-Za-z0-9.-]{1,64}$/.test(id))).toEqual([]);
  });

  it('names each option in every wording, as designations of its code and nowhere in the forms', () => {
    const smoking = codeSystemResource(inAllLanguages)
      .concept?.flatMap(({ concept = [] }) => concept)
      .find(({ code }) => code === 'healthPlan.smoking');
    const texts = forms.map((each) => [each.language, optionIn(each, 'healthPlan.smoking')]);
    const named = [
      ['en', smoking?.display],
      ...(smoking?.designation ?? []).map(({ language, value }) => [language, value]),
    ];
    expect(named).toEqual(expect.arrayContaining(texts));
    expect(JSON.stringify(forms)).not.toContain('"_display"');
  });

  it('shows every text: no group without a heading, no option beside another, no warning inside its question', () => {
    for (const each of forms) {
      const items = allItems(each.item);
      expect(items.filter(({ text }) => !text)).toEqual([]);
      for (const question of items.filter(({ type }) => type === 'choice')) {
        expect(question.extension).toContainEqual({
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
          valueCode: 'vertical',
        });
        expect(question.item?.map(({ linkId }) => linkId)).toEqual([`${question.linkId}-help`]);
      }
    }
  });

  it('repeats as an expression what only "!=" expresses, and has never both in one item', () => {
    const items = allItems(form.item);
    const opened = items.filter(isEnabledByExpression);
    const inside = opened.flatMap(({ item }) => allItems(item));
    const saysNot = items.filter(({ enableWhen = [] }) =>
      enableWhen.some(({ question, operator }) => operator === '!=' && item(question ?? '')?.repeats),
    );
    expect(saysNot.length).toBeGreaterThan(5);
    expect(saysNot.filter((each) => !inside.includes(each))).toEqual([]);
    expect(opened.filter(({ enableWhen }) => enableWhen)).toEqual([]);
  });

  it('puts each warning right before its question, under the same conditions', () => {
    const list = allItems(form.item).filter(({ linkId }) => !linkId?.endsWith('-help'));
    const warnings = list.filter(({ linkId }) => linkId?.endsWith('-warning'));
    expect(warnings.map(({ linkId }) => linkId)).toEqual(
      mild.questions.filter(({ id }) => words.questions[id]?.warning).map(({ id }) => `${id}-warning`),
    );
    for (const warning of warnings) {
      const next = list[list.indexOf(warning) + 1];
      expect([next?.linkId, next?.enableWhen]).toEqual([
        warning.linkId?.replace('-warning', ''),
        warning.enableWhen,
      ]);
    }
  });

  it('has codes of other systems only for questions that they fully match', () => {
    expect(
      allItems(form.item).flatMap(({ linkId, code = [] }) => code.map((each) => [linkId, each.code])),
    ).toEqual([
      ['age', '46251-5'],
      ['pain', '72514-3'],
    ]);
  });

  it('comes as one batch, in which nothing is named before it is there', () => {
    const { entry = [], ...bundle } = packageOf(published);
    expect(bundle).toEqual({ resourceType: 'Bundle', type: 'batch' });
    expect(
      entry.map(({ resource }) => resource?.resourceType).filter((type, at, all) => type !== all[at - 1]),
    ).toEqual(['CodeSystem', 'ValueSet', 'Questionnaire']);
    expect(new Set(entry.map(({ request }) => request?.url)).size).toBe(published.length);
    expect(brokenDefinitions(packageOf(published))).toEqual([]);
  });

  it('keeps a version that is not asked any more beside the current one, retired', () => {
    const [kept] = resourcesOf({ ...publication, isKept: true });
    expect([kept?.id, kept?.status, kept?.url]).toEqual([`mild-${mild.version}`, 'retired', form.url]);
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
    [
      'a condition twice',
      broken((_, find) =>
        find(conditional).enableWhen?.push({ ...find(conditional).enableWhen?.[0] } as never),
      ),
      `${conditional}: says a condition twice`,
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
