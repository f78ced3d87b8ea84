import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes';
import fhirpath from 'fhirpath';
import { describe, expect, it, vi } from 'vitest';
import {
  allAnswers,
  brokenDefinitions,
  brokenInvariants,
  emptyIn,
  r4,
} from '../../../tests/support/fhir/fhir-validity.ts';
import { everyPath } from '../../../tests/support/data/every-path.ts';
import { allItems, shownBy } from '../../../tests/support/fhir/plain-form.ts';
import { given, inAllLanguages, publication } from '../../../tests/support/fhir/publication.ts';
import { mild, patient } from '../../../tests/support/data/questionnaire.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { asAnswer, type Answers } from '../../lib/engine/answers.ts';
import { firstUnanswered, pathOf } from '../../lib/engine/path.ts';
import { questionnaireResource } from './questionnaire.ts';
import { questionnaireResponseOf } from './response.ts';

vi.setConfig({ testTimeout: 120_000 });

const form = questionnaireResource(publication);
const carerForm = questionnaireResource(publication, { locale: 'en', carer: true });
const responseTo = (answers: Answers) => questionnaireResponseOf(given(answers));
/** The form that is answered: the one worded for whoever answers. */
const formFor = ({ respondent }: Answers) => (respondent === 'other' ? carerForm : form);

/** What in a response its form does not allow, by FHIR's rules alone and none of our code. */
function refused(response: QuestionnaireResponse, form: Questionnaire): readonly string[] {
  const given = allAnswers(response.item);
  const ticked = Object.fromEntries(
    given.map(({ linkId, answer = [] }) => [
      linkId ?? '',
      answer.flatMap(({ valueCoding }) => (valueCoding ? [valueCoding] : [])),
    ]),
  );
  const { questions } = shownBy(form, ticked, 'remembers');
  const isComplete = response.status === 'completed';
  return [
    ...misplaced(response.item ?? [], form.item ?? []),
    ...given.flatMap((item) => wrongAnswers(form, item)),
    ...given
      .filter(({ linkId, answer }) => answer && !questions.includes(linkId))
      .map(({ linkId }) => `${linkId}: is answered and not asked`),
    ...questions
      .filter((linkId) => isComplete && !given.some((item) => item.linkId === linkId))
      .map((linkId) => `${linkId}: is asked and not answered`),
  ];
}

/** Items outside the form's groups or order. */
function misplaced(
  given: readonly QuestionnaireResponseItem[],
  asked: readonly QuestionnaireItem[],
): string[] {
  const places = given.map(({ linkId }) => asked.findIndex((item) => item.linkId === linkId));
  return [
    ...given
      .filter((_, index) => places[index] === -1)
      .map(({ linkId }) => `${linkId}: is not there in the form`),
    ...(places.join() === [...places].sort((a, b) => a - b).join() ? [] : ['the order is another']),
    ...given.flatMap(({ item = [] }, index) => misplaced(item, asked[places[index] ?? -1]?.item ?? [])),
  ];
}

function wrongAnswers(
  form: Questionnaire,
  { linkId, text, answer = [] }: QuestionnaireResponseItem,
): readonly string[] {
  const {
    type,
    text: published,
    repeats,
    answerOption = [],
  } = allItems(form.item).find((item) => item.linkId === linkId) ?? {};
  if (text !== published) return [`${linkId}: says "${text}", and its form "${published}"`];
  if (type !== 'choice') return answer.length > 0 ? [`${linkId}: takes no answer`] : [];
  const options = answer.map(({ valueCoding }) =>
    answerOption.find((option) => JSON.stringify(option.valueCoding) === JSON.stringify(valueCoding)),
  );
  const alone = options.some((option) => option?.extension?.some(({ valueBoolean }) => valueBoolean));
  return [
    ...(options.includes(undefined) ? [`${linkId}: has an answer that is no option`] : []),
    ...(answer.length > 1 && !repeats ? [`${linkId}: takes one answer`] : []),
    ...(answer.length > 1 && alone ? [`${linkId}: an option stands alone`] : []),
    ...(new Set(options).size < options.length ? [`${linkId}: has an answer twice`] : []),
  ];
}

/** The answers as they can be read back from the codes. */
const readBack = (response: QuestionnaireResponse): Answers =>
  Object.fromEntries(
    allAnswers(response.item).flatMap(({ linkId, answer }) => {
      const question = mild.questions.find(({ id }) => id === linkId);
      const picks = (answer ?? []).map(({ valueCoding }) => valueCoding?.code?.split('.')[1] ?? '');
      return question ? [[question.id, asAnswer(question, picks)]] : [];
    }),
  );

const effective = (answers: Answers): Answers =>
  Object.fromEntries(
    pathOf(mild, answers)
      .asked.filter(({ picks }) => picks.length > 0)
      .map(({ question, picks }) => [question.id, asAnswer(question, picks)]),
  );

describe('the response', () => {
  it.each(readVignettes().map(({ id, answers }) => [id, answers] as const))(
    'of %s is a valid one',
    (_id, answers) => {
      const response = responseTo(answers);
      expect(brokenDefinitions(response)).toEqual([]);
      expect(brokenInvariants(response)).toEqual({ tried: ['qrs-1'], broken: [] });
      expect(emptyIn(response)).toEqual([]);
      expect(refused(response, formFor(answers))).toEqual([]);
      expect(readBack(response)).toEqual(effective(answers));
    },
  );

  it('to any answers fits the form, and gives the answers on the path back', () => {
    let count = 0;
    for (const answers of everyPath(mild, patient())) {
      if ((count += 1) % 8 !== 0) continue;
      const response = responseTo(answers);
      const wrong = refused(response, formFor(answers));
      if (wrong.length > 0) expect({ answers, wrong }).toEqual({ answers, wrong: [] });
      expect(readBack(response)).toEqual(effective(answers));
    }
  });

  it('states its form, date, language, wording and source, and that it is complete', () => {
    const { item, text, ...about } = responseTo(patient());
    expect(about).toEqual({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      identifier: {
        system: 'urn:ietf:rfc:3986',
        value: 'urn:uuid:6f1d1a2e-9d7c-4c2b-8f3a-0a1b2c3d4e5f',
      },
      questionnaire: `${form.url}|${mild.version}`,
      _questionnaire: {
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/display', valueString: form.title }],
      },
      status: 'completed',
      authored: '2026-03-01',
      author: { type: 'Patient' },
      source: { type: 'Patient' },
    });
    expect(text?.div).toContain('<li>How old are you? <b>65 to 80</b></li>');
    expect(allAnswers(item).find(({ linkId }) => linkId === 'part-background')).toMatchObject({
      text: 'About you and your back',
    });
    expect(allAnswers(item).find(({ linkId }) => linkId === 'age')).toEqual({
      linkId: 'age',
      text: 'How old are you?',
      answer: [
        {
          valueCoding: {
            system: 'https://mild-self-check.example/fhir/CodeSystem/mild-options',
            code: 'age.from65to80',
            display: '65 to 80',
          },
        },
      ],
    });
  });

  it.each(
    inAllLanguages.languages.flatMap(({ locale }) => ['me', 'other'].map((who) => [locale, who] as const)),
  )('repeats what its form in %s published, answered by "%s"', (locale, respondent) => {
    const published = questionnaireResource(inAllLanguages, { locale, carer: respondent === 'other' });
    const response = questionnaireResponseOf(given(patient({ respondent }), { locale }));
    expect(response.questionnaire).toBe(`${published.url}|${mild.version}`);
    expect(refused(response, published)).toEqual([]);
    expect(brokenDefinitions(response)).toEqual([]);
  });

  it.each([
    ['me', 'Patient'],
    ['meWithHelp', 'Patient'],
    ['other', 'RelatedPerson'],
  ])('comes from who answered: "%s" is a %s', (respondent, type) => {
    const { source, author } = responseTo(patient({ respondent }));
    expect([source, author]).toEqual([{ type }, { type }]);
  });

  it('identifies the patient by the typed number, and claims the profile that requires it only then', () => {
    const numbered = questionnaireResponseOf(
      given(patient({ respondent: 'other' }), { recordNumber: '0042' }),
    );
    expect(numbered.meta).toEqual({
      profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse'],
    });
    expect([numbered.subject?.identifier?.value, numbered.source]).toEqual([
      '0042',
      { type: 'RelatedPerson' },
    ]);
    expect(brokenDefinitions(numbered)).toEqual([]);
    expect([responseTo(patient()).meta, responseTo(patient()).subject]).toEqual([undefined, undefined]);
  });

  it('puts a call today before its answers to read', () => {
    const answers = patient({ warningSigns: ['fever'] });
    const { text } = questionnaireResponseOf(given(answers, { urgent: 'callToday' }));
    expect(text?.div).toMatch(/^<div[^>]*><p>[^<]*<\/p><p><b>Call a doctor today\.<\/b><\/p><ul>/);
  });

  it('is in progress until all is answered, and valid before the first answer', () => {
    const { respondent, ...rest } = patient();
    expect(respondent).toBe('me');
    const none = responseTo({});
    expect([responseTo(rest).status, none.status, none.item]).toEqual([
      'in-progress',
      'in-progress',
      undefined,
    ]);
    expect([...brokenDefinitions(none), ...refused(responseTo(rest), form)]).toEqual([]);
  });
});

describe('an option that only some are offered', () => {
  const toggles = allItems(form.item).flatMap(({ extension = [] }) =>
    extension
      .filter(({ url }) => url?.endsWith('answerOptionsToggleExpression'))
      .map(({ extension: parts = [] }) => ({
        code: parts[0]?.valueCoding?.code,
        expression: parts[1]?.valueExpression?.expression ?? '',
      })),
  );

  it('is toggled by the expression as we offer it', () => {
    expect(toggles.map(({ code }) => code)).toEqual(['health.pregnant']);
    for (const { code, expression } of toggles) {
      const isOn = fhirpath.compile(expression, r4);
      const differing = mild.questions
        .find(({ id }) => id === 'age')
        ?.options.filter(({ id: age }) => {
          const answers = patient({ age, warningSigns: ['none'] });
          const health = pathOf(mild, answers).asked.find(({ question }) => question.id === 'health');
          const response = responseTo(answers);
          const isOffered = health?.offered.some(({ id }) => `health.${id}` === code);
          return health !== undefined && String(isOn(response, { resource: response })) !== String(isOffered);
        });
      expect(differing).toEqual([]);
    }
  });
});

describe('these checks find', () => {
  it.each([
    [
      'an answer that is not asked',
      { ...patient(), steroidShots: 'notTried' },
      ['shotCount', 'shotRelief', 'lastShot'],
    ],
  ])('%s', (_fault, answers, unasked) => {
    const response = responseTo(patient());
    const shots = allAnswers(response.item).find((item) => item.linkId === 'steroidShots');
    const other = allAnswers(responseTo(answers).item).find((item) => item.linkId === 'steroidShots');
    if (shots && other?.answer) shots.answer = other.answer;
    expect(firstUnanswered(pathOf(mild, patient()))).toBeUndefined();
    expect(refused(response, form)).toEqual(unasked.map((linkId) => `${linkId}: is answered and not asked`));
  });
});
