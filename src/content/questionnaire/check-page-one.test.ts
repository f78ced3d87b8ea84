import { describe, expect, it } from 'vitest';
import { mild, pageOne } from '../../../tests/support/data/frozen.ts';
import { single } from '../../../tests/support/data/questionnaire.ts';
import type { PageOne } from '../../lib/notes/page-one.ts';
import { ContentError } from '../problem.ts';
import { checkPageWords } from '../words/check-page-words.ts';
import { parsePageOne } from './check-page-one.ts';

const problems = (change: Partial<PageOne>, questionnaire = mild): readonly string[] => {
  try {
    parsePageOne('page-one.json', { ...pageOne, ...change }, questionnaire);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ id, message }) => `${id}: ${message}`);
  }
};
const more = (...blocks: PageOne['sections'][number]['blocks']): Partial<PageOne> => ({
  sections: [...pageOne.sections, { id: 'more', blocks }],
});
const without = (section: string): Partial<PageOne> => ({
  sections: pageOne.sections.filter(({ id }) => id !== section),
});

it('page one of the questionnaire is complete', () => {
  expect(problems({})).toEqual([]);
});

describe('page one is refused for', () => {
  const added = { ...mild, questions: [...mild.questions, single('goal', ['walk', 'unsure'])] };

  it.each<[string, Partial<PageOne>, readonly string[]]>([
    [
      'a question that stands nowhere',
      without('moreCare'),
      ['question "moreCare": is neither on the page nor, with a reason, under notPrinted'],
    ],
    [
      'a pick that no question has, seen first or told together with others',
      more(
        { form: 'whether', id: 'legs', all: [{ question: 'age', picked: ['from18to94'] }] },
        { form: 'facts', questions: ['age'], first: ['none'] },
      ),
      [
        'option "age.from18to94": is not in the questionnaire',
        'option "age.none": is not in the questionnaire',
        'question "age": is on the page twice',
      ],
    ],
    [
      'a question in two places',
      more({ form: 'facts', questions: ['scan'] }),
      ['question "scan": is on the page twice'],
    ],
    [
      'a question that is printed and named as not printed',
      { notPrinted: { scan: 'the scan comes along' } },
      ['question "scan": is on the page and also under notPrinted'],
    ],
    [
      'a question that nobody asks',
      more({ form: 'list', questions: ['weight'] }),
      ['question "weight": is not in the questionnaire'],
    ],
    [
      'an unknown outcome, criterion, open point and note',
      {
        urgent: ['callToday', 'approved'],
        ...more(
          { form: 'criteria', evidence: { costs: [] } },
          { form: 'points', only: ['tired'] },
          { form: 'notes', only: ['tall'] },
        ),
      },
      [
        'criterion "costs": is not in the questionnaire',
        'outcome "approved": is not in the questionnaire',
        'open point "tired": is not in the questionnaire',
        'note "tall": is not in the questionnaire',
      ],
    ],
    [
      'a section that is there twice',
      { sections: [...pageOne.sections, { id: 'problem', blocks: [{ form: 'confirm' }] }] },
      ['section "problem": occurs twice; ids must be unique'],
    ],
    [
      'the options of a single choice',
      {
        ...without('moreCare'),
        head: [...pageOne.head],
        sections: [
          ...(without('moreCare').sections ?? []),
          { id: 'more', blocks: [{ form: 'options', questions: ['moreCare'] }] },
        ],
      },
      ['question "moreCare": is not a pick-all question, so it has no "options"'],
    ],
    [
      'two blocks for the rest of the open points',
      more({ form: 'points' }),
      ['points: has two blocks without "only"; each would print the rest'],
    ],
    [
      'an open point in two places',
      more({ form: 'points', only: ['fusion'] }, { form: 'points', only: ['fusion'] }),
      ['points "fusion": is on the page twice'],
    ],
    [
      'no block for the rest of points and notes',
      without('openPoints'),
      [
        'points: needs a block without "only", where the rest prints',
        'notes: needs a block without "only", where the rest prints',
      ],
    ],
  ])('%s', (_name, change, messages) => {
    expect(problems(change)).toEqual(messages);
  });

  it('a question that is added to the questionnaire alone', () => {
    expect(problems({}, added)).toEqual([
      'question "goal": is neither on the page nor, with a reason, under notPrinted',
    ]);
    expect(problems({ notPrinted: { goal: 'for the patient alone' } }, added)).toEqual([]);
    expect(problems(more({ form: 'facts', questions: ['goal'] }), added)).toEqual([]);
  });

  it('a question that no rule reads, unless that is stated; and a statement that is not so', () => {
    expect(problems({ printedOnly: ['lastShot'] })).toEqual([
      'question "walking": is read by no rule, and not under printedOnly',
    ]);
    expect(problems({ printedOnly: ['walking', 'lastShot'] })).toEqual([]);
    expect(problems({ printedOnly: ['walking', 'lastShot', 'age', 'weight'] })).toEqual([
      'question "weight": is not in the questionnaire',
      'question "age": is read by a rule and also under printedOnly',
    ]);
  });

  it('a flag that the questionnaire does not have', () => {
    expect(problems({ asksWhere: 'asksAboutIt' })).toEqual([
      'flag "asksAboutIt": is not in the questionnaire',
    ]);
  });

  it('an empty reason', () => {
    expect(problems({ notPrinted: { age: ' ' } })).toHaveLength(1);
  });
});

it('names the words that a language lacks for page one', () => {
  const notes = { sections: { one: 'One' }, blanks: {}, table: { tried: 'Tried' } };
  const page: PageOne = {
    ...pageOne,
    sections: [
      { id: 'one', blocks: [{ form: 'blanks', blanks: ['since'] }] },
      { id: 'two', blocks: [{ form: 'table', questions: ['scan'], columns: ['tried', 'helped'] }] },
    ],
  };
  expect(checkPageWords('en', page, { notes }).map(({ file, id }) => `${file} ${id}`)).toEqual([
    'en/notes.json sections.two',
    'en/notes.json blanks.since',
    'en/notes.json table.helped',
  ]);
});
