import { describe, expect, it } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { termsByScreen } from './glossary.ts';
import { textsIn } from './texts.ts';
import { screenOf, screensWith } from './screens.ts';

describe('a text stands', () => {
  it.each([
    ['questions.age.heading', 'age'],
    ['questions.lastShot.options.longerAgo', 'steroidShots'],
    ['questions.age.label', 'review'],
    ['outcomes.emergency.lead', 'emergency'],
    ['outcomes.openPoints.paragraphs.0', 'notes'],
    ['points.youngAge.ask', 'notes'],
    ['points.youngAge.question_carer', 'notes, printed'],
    ['notes.patient.title', 'notes, printed'],
    ['notes.disclosures.D1', 'every screen'],
    ['ui.frame.skip', 'every screen'],
    ['ui.start.title', 'start'],
    ['ui.titles.callToday', 'callToday'],
    ['ui.erase.button', 'notes'],
    ['learn.title', 'learn'],
    ['anythingNew.title', 'anythingNew'],
  ])('%s on “%s”', (id, screen) => {
    expect(screenOf(mild, id)).toBe(screen);
  });

  it('on a page where the check does not carry its file', () => {
    const shown = screensWith(mild, textsIn('en', { ui: { start: { title: 'A' } }, learn: { title: 'B' } }));
    expect(shown.map(({ name, scope }) => [name, scope])).toEqual([
      ['start', 'screen'],
      ['learn', 'page'],
    ]);
  });
});

describe('the terms of a screen', () => {
  const questions = {
    age: { heading: 'How old are you?', label: 'MRI' },
    scan: {
      heading: 'Have you had an MRI?',
      heading_carer: 'Have they had a CT?',
      why: 'To see the mri’s picture',
    },
    pattern: { heading: 'Is the lumbar spinal stenosis worse when you walk?' },
    steroidShots: { heading: 'Any shots?' },
    lastShot: { help: 'Epidural shots count.' },
  };
  const glossary = {
    mri: { term: 'MRI', forms: ['MRI'], meaning: 'A scan.' },
    ct: { term: 'CT', forms: ['CT'], meaning: 'Another scan.' },
    lumbar: { term: 'Lumbar', forms: ['lumbar'], meaning: 'Low in the back.' },
    lss: { term: 'LSS', forms: ['lumbar spinal stenosis'], meaning: 'A narrow canal.' },
    shot: { term: 'Shot', forms: ['epidural shots'], meaning: 'A shot in the back.' },
  };

  it('are those its own words use, in either voice and with its follow-ups, and no label', () => {
    expect(termsByScreen(mild, questions, glossary)).toEqual({
      scan: [
        { term: 'MRI', meaning: 'A scan.' },
        { term: 'CT', meaning: 'Another scan.' },
      ],
      pattern: [{ term: 'LSS', meaning: 'A narrow canal.' }],
      steroidShots: [{ term: 'Shot', meaning: 'A shot in the back.' }],
    });
  });
});
