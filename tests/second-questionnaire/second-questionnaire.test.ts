import { expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { home } from '../../src/content/home.ts';
import { checkWords } from '../../src/content/words/check-words.ts';
import { checkPageWords } from '../../src/content/words/check-page-words.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { assess } from '../../src/lib/engine/assess.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import { allScreenIds, screenName } from '../../src/lib/engine/screens.ts';
import { namedParts, partIndexOf } from '../../src/lib/i18n/part-name.ts';
import { packed, unpacked } from '../../src/lib/i18n/rows.ts';
import { createCheckMachine, type CheckEvent } from '../../src/lib/machine/machine.ts';
import { notesDocument } from '../../src/lib/notes/document.ts';
import { textsOf } from '../../src/lib/notes/outcome-texts.ts';
import { notesOf } from '../../src/lib/notes/notes.ts';
import { codeOf } from '../../src/lib/qr/code.ts';
import { readCode } from '../../src/lib/qr/read-code.ts';
import { exampleBase } from '../../src/tools/fhir/names.ts';
import { formWords } from '../../src/tools/fhir/form-words.ts';
import { questionnaireResource } from '../../src/tools/fhir/questionnaire.ts';
import { questionnaireResponseOf } from '../../src/tools/fhir/response.ts';
import { readSignedSite } from '../../src/tools/signoff/signed-site.ts';
import { paperForm } from '../../src/tools/paper/paper-form.ts';
import { positionsOf, statesReached } from '../../src/tools/proof/claims/positions.ts';
import { prove } from '../../src/tools/proof/claims/prove.ts';
import { survey } from '../../src/tools/proof/survey/regions.ts';
import { unreachable } from '../../src/tools/proof/survey/unreachable.ts';
import { allAnswers } from '../support/data/small-questionnaires.ts';
import { effective } from '../support/data/answers.ts';
import { brokenDefinitions, brokenInvariants } from '../support/fhir/fhir-validity.ts';
import { allItems, shownBy } from '../support/fhir/plain-form.ts';
import { kneeDesign } from './knee-shots/design.ts';
import { given, publication } from '../support/fhir/publication.ts';
import {
  kneeEdition,
  kneeFiles,
  kneePage,
  kneeShots,
  kneeWords,
  reference,
} from './knee-shots/knee-shots.ts';
import { secondSite } from './site.ts';

const everyAnswer = allAnswers(kneeShots);
const withNotes = everyAnswer.filter(
  (answers) => !pathOf(kneeShots, answers).stops.some(({ final }) => final),
);
const machine = createCheckMachine(kneeShots);
const answering = { locale: 'en', language: 'English', date: '2026-03-01' };
const textOf = (change: Answers) =>
  notesOf(kneeWords, kneeEdition, { ...reference, ...change }, answering).text;

it('has words for every id', () => {
  expect(checkWords('knee-shots', kneeShots, kneeFiles)).toEqual([]);
  expect(checkPageWords('knee-shots', kneePage, kneeFiles)).toEqual([]);
});

it('is complete with the other content of a site', () => {
  const site = readSignedSite(secondSite(home), '2026-03-01');
  expect(site.withdrawn).toEqual([]);
  expect(site.clinics.map(({ locales }) => locales)).toEqual([['en']]);
});

it('leads to every outcome, and to nothing that cannot be reached', () => {
  expect(unreachable('knee-shots', kneeShots)).toEqual([]);
  const outcomes = new Set(everyAnswer.map((answers) => assess(kneeShots, answers).outcome.id));
  expect([...outcomes].sort()).toEqual(kneeShots.outcomes.map(({ id }) => id).sort());
});

it('has a chart with a state for each of its parts and stops', () => {
  expect(Object.keys(machine.states)).toEqual([
    'start',
    'redFlags',
    'knee',
    'triedCare',
    'safety',
    'goNow',
    'callSoon',
    'review',
    'notes',
  ]);
});

function walked(answers: Answers): readonly string[] {
  let now = initialTransition(machine)[0];
  const states: string[] = [];
  const send = (event: CheckEvent) => (now = transition(machine, now, event)[0]);
  for (let steps = 0; steps < 20; steps += 1) {
    const { screen } = now.context;
    states.push(`${String(now.value)}/${screenName(screen)}`);
    if (screen.kind === 'start') send({ type: 'check.begin' });
    else if (screen.kind === 'review') send({ type: 'notes.make' });
    else if (screen.kind === 'stop' && !screen.final) send({ type: 'stop.keepGoing' });
    else if (screen.kind === 'question') {
      const asked = pathOf(kneeShots, answers).asked.map(({ question }) => question);
      const here = asked.filter(({ id, followUpOf }) => id === screen.id || followUpOf === screen.id);
      const given = Object.fromEntries(here.map(({ id }) => [id, answers[id] ?? '']));
      send({ type: 'question.answer', answers: given });
    } else break;
  }
  return states;
}

it('is walked by the chart, past a stop with a way on', () => {
  expect(walked({ ...reference, kneeSigns: ['locked', 'unsure'] })).toEqual([
    'start/start',
    'redFlags/question',
    'redFlags/question',
    'callSoon/callSoon',
    'knee/question',
    'triedCare/question',
    'safety/question',
    'review/review',
    'notes/notes',
  ]);
  expect(walked({ ...reference, kneeSigns: ['hot'] }).at(-1)).toBe('goNow/goNow');
});

it('is printed with the evidence beside each criterion', () => {
  const text = textOf({ respondent: 'other', exerciseWeeks: 'few', reactions: ['steroid'] });
  for (const part of [
    'Answered by a helper',
    'None picked on March 1, 2026',
    'Asked: A hot, red knee and a fever; A knee that is stuck',
    'Side: Left',
    'Exercises were not enough: to discuss',
    'Exercises: Yes, but they did not help; How long: Less than 6 weeks',
    'A steroid shot: yes',
    'Numbing medicine: not picked',
    'Reaction to a shot',
    'Exercises for less than 6 weeks',
    'Answers were given by a helper.',
  ])
    expect(text).toContain(part);
  expect(text.match(/Reaction to a shot/g)).toHaveLength(1);
});

it('flags a sign on page 1 and keeps what was found out of sight', () => {
  const text = textOf({ kneeSigns: ['locked'] });
  expect(text).toContain('! To be checked today: A knee that is stuck');
  expect(text).not.toContain('reported yes');
});

it('prints its own outcome’s texts on the patient’s page', () => {
  const called = textOf({ kneeSigns: ['locked'] });
  expect(called).toContain('Have your knee looked at before you think about a shot.');
  expect(called).toContain('My knee: A knee that is stuck.');
  const notes = notesDocument(kneeShots, kneePage, { ...reference, exercises: 'helped' });
  expect(notes.mayAsk).toBe(true);
  expect(textsOf(kneeWords, notes).paragraphs).toEqual(['Exercises help many people.']);
});

it('names its parts as a patient meets them', () => {
  expect(namedParts(kneeWords, kneeShots)).toEqual([
    'Signs',
    'Your knee',
    kneeWords.ui.notes.criteriaHeading,
    kneeWords.ui.parts.notes,
  ]);
  const states = ['redFlags', 'callSoon', 'knee', 'triedCare', 'safety', 'review'];
  expect(states.map((state) => partIndexOf(kneeShots, state))).toEqual([0, -1, 1, 2, 2, 3]);
});

it('returns its own flag', () => {
  expect(assess(kneeShots, reference).flags).toEqual({ asksAboutShots: true });
  expect(assess(kneeShots, { ...reference, kneeSigns: ['unsure'] }).flags).toEqual({ asksAboutShots: false });
});

it('goes into a code and back, whatever is answered', () => {
  expect(withNotes.length).toBeGreaterThan(100);
  for (const answers of withNotes) {
    const code = codeOf(kneeEdition, { answers, language: 'en', date: '2026-03-01' });
    const read = readCode(code, [kneeEdition]);
    expect(read.kind === 'read' && effective(kneeShots, read.coded.answers)).toEqual(
      effective(kneeShots, answers),
    );
  }
});

it('is a FHIR form that asks what the check asks, and a valid response', () => {
  const form = questionnaireResource({
    ...publication,
    questionnaire: kneeShots,
    languages: [{ locale: 'en', words: kneeWords, carer: kneeWords }],
    contentHash: kneeEdition.hash,
    base: exampleBase(kneeShots),
    codes: {},
  });
  expect(allItems(form.item).filter(({ text }) => !text)).toEqual([]);
  expect(brokenDefinitions(form)).toEqual([]);
  const last = everyAnswer.at(-1) ?? reference;
  expect(form.name).toBe('KneeShotsSelfCheck');
  expect(form.url).toBe('https://knee-shots-self-check.example/fhir/Questionnaire/kneeShots');
  expect(
    allItems(form.item).find(({ linkId }) => linkId === 'callSoon-after-kneeSigns-text')?.text,
  ).toContain('Do not force it.');
  for (const answers of [reference, last, { kneeSigns: ['hot', 'unsure'], respondent: 'me' }]) {
    const response = questionnaireResponseOf({
      ...given(answers),
      questionnaire: kneeShots,
      words: formWords(kneeShots, kneeWords),
    });
    expect(brokenDefinitions(response)).toEqual([]);
    expect(brokenInvariants(response).broken).toEqual([]);
  }
  for (const answers of everyAnswer) {
    const ticked = Object.fromEntries(
      allItems(form.item).flatMap(({ linkId = '', answerOption = [] }) => {
        const picks = [answers[linkId] ?? []].flat();
        const codings = answerOption.flatMap(({ valueCoding }) =>
          valueCoding && picks.some((pick) => valueCoding.code === `${linkId}.${pick}`) ? [valueCoding] : [],
        );
        return codings.length > 0 ? [[linkId, codings]] : [];
      }),
    );
    expect(shownBy(form, ticked, 'forgets').questions).toEqual(
      pathOf(kneeShots, answers).asked.map(({ question }) => question.id),
    );
  }
});

it('is a form on paper', () => {
  const form = paperForm(kneeShots);
  expect(form.map(({ question }) => question.id)).toEqual(kneeShots.questions.map(({ id }) => id));
  expect(form.flatMap(({ notices }) => notices.map(({ screen }) => screen))).toEqual(['goNow', 'callSoon']);
  expect(form.find(({ question }) => question.id === 'exercises')?.boxes.filter(({ goTo }) => goTo)).toEqual([
    { id: 'notTried', goTo: 6 },
    { id: 'unsure', goTo: 6 },
  ]);
});

it('carries its words to the page and back', () => {
  const { questions, points } = kneeWords;
  const carried = unpacked(kneeShots, packed(kneeShots, { questions, points } as never));
  expect(JSON.parse(JSON.stringify(carried['questions']))).toEqual(questions);
  expect(allScreenIds(kneeShots)).toEqual([
    'start',
    'respondent',
    'kneeSigns',
    'goNowAfterKneeSigns',
    'callSoonAfterKneeSigns',
    'side',
    'exercises',
    'reactions',
    'review',
    'notes',
  ]);
});

it('is surveyed exactly, and every position of its chart is walked', () => {
  const { regions } = survey(kneeShots);
  expect(regions.reduce((sum, { size }) => sum + size, 0n)).toBe(BigInt(everyAnswer.length));
  expect([...statesReached(positionsOf(kneeShots, machine))].sort()).toEqual(
    Object.keys(machine.states).sort(),
  );
});

it('is proven to do what its own design states', () => {
  const { answerSets, theorems, unreached } = prove(kneeShots, reference, kneeDesign);
  expect(answerSets).toBe(BigInt(everyAnswer.length));
  expect(theorems.filter(({ broken }) => broken !== undefined)).toEqual([]);
  expect(theorems.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['signsComeFirst', 'signsStopTheChart', 'whatHelpsGoesOn']),
  );
  expect(unreached).toEqual([]);
});
