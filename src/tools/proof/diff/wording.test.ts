import { describe, expect, it } from 'vitest';
import { question } from '../../../../tests/support/data/broken.ts';
import { copyOfMild, mild } from '../../../../tests/support/data/questionnaire.ts';
import { layoutDifferences, wordingDifferences } from './wording.ts';

it('names every sentence that changed, came or went, with its texts', () => {
  const before = {
    'en/outcomes.json': { discuss: { heading: 'Old', paragraphs: ['One.', 'Two.'] }, gone: 'Bye' },
  };
  const after = {
    'en/outcomes.json': { discuss: { heading: 'New', paragraphs: ['One.', 'Two.', 'Three.'] } },
  };
  expect(wordingDifferences(before, after)).toEqual([
    { id: 'en/outcomes.json discuss.heading', from: 'Old', to: 'New' },
    { id: 'en/outcomes.json discuss.paragraphs.2', to: 'Three.' },
    { id: 'en/outcomes.json gone', from: 'Bye' },
  ]);
});

describe('the arrangement', () => {
  it('is the same for a copy', () => {
    expect(layoutDifferences(mild, copyOfMild())).toEqual([]);
  });

  it('is another where things are asked, printed or hurried in another way', () => {
    const copy = copyOfMild();
    const age = copy.questions.findIndex(({ id }) => id === 'age');
    copy.questions.splice(age, 2, question(copy, 'diagnosis'), question(copy, 'age'));
    copy.printOrder.reverse();
    Object.assign(question(copy, 'warningSigns').options[0] ?? {}, { urgency: 'nextDays' });
    question(copy, 'duration').options.unshift({ id: 'justBegan' });
    expect(layoutDifferences(mild, copy)).toEqual([
      'questions: another order',
      'open points in print: another order',
      'urgency of warningSigns.fever: today, now nextDays',
    ]);
  });
});
