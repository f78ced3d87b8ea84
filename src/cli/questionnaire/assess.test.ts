import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/questionnaire.ts';
import { assessLine } from './assess.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';

const line = (change = {}) => JSON.stringify(patient(change));
const linesUp = {
  outcome: 'discuss',
  findings: { conservativeCare: 'met', furtherCare: 'met', surgery: 'met', contraindications: 'met' },
  points: [],
  notes: [],
  asksAboutMild: true,
  because: {
    outcome: [
      'duration.over6Months',
      'limitation.aLot',
      'painMedicine.didNotHelp',
      'physicalTherapy.helpedBefore',
      'steroidShots.helpedBefore',
      'physicalTherapyLength.sixWeeksOrMore',
      'moreCare.wouldNotHelp',
      'surgeonSaid.no',
      'surgeryView.avoid',
      'pastBack.none',
      'medicines.none',
      'health.none',
      'healthPlan.none',
    ],
    findings: {
      conservativeCare: [
        'duration.over6Months',
        'limitation.aLot',
        'painMedicine.didNotHelp',
        'physicalTherapy.helpedBefore',
        'steroidShots.helpedBefore',
        'physicalTherapyLength.sixWeeksOrMore',
      ],
      furtherCare: ['moreCare.wouldNotHelp'],
      surgery: ['surgeonSaid.no', 'surgeryView.avoid'],
      contraindications: ['pastBack.none', 'medicines.none', 'health.none', 'healthPlan.none'],
    },
    points: {},
    notes: {},
  },
};

describe('a line of answers', () => {
  it.each(readVignettes().map((each) => [each.id, each.story, each] as const))(
    'means what the vignette expects: %s %s',
    (_id, _story, { answers, expect: expected }) => {
      expect(assessLine(mild, JSON.stringify(answers), 1)).toMatchObject(expected);
    },
  );

  it('states which answers each open point and note comes from', () => {
    const { because } = assessLine(mild, line({ age: 'over80', medicines: ['bloodThinner'] }), 1) as {
      because: object;
    };
    expect(because).toMatchObject({
      outcome: ['medicines.bloodThinner'],
      points: { bloodThinner: ['medicines.bloodThinner'] },
      notes: { over80: ['age.over80'] },
    });
  });

  it.each([
    ['no JSON', '{"respondent":', 'not JSON'],
    ['no object', '[]', 'an answer set is an object: {"question": "option", …}'],
    ['an unknown question', '{"weight":"a"}', 'question "weight" is not in the questionnaire'],
    [
      'a question left open',
      '{"respondent":"me"}',
      'question "emergencySigns" is asked on this path and has no answer',
    ],
    ['a list where one is asked', line({ age: ['over80'] }), 'question "age" takes one option id'],
  ])('is told with its number what is wrong: %s', (_name, text, message) => {
    expect(assessLine(mild, text, 7)).toEqual({ error: `line 7: ${message}`, line: 7 });
  });
});

describe('the command', () => {
  const run = (input: string) => {
    const { stdout, stderr, status } = spawnSync('node', ['src/cli/main.ts', 'questionnaire', 'assess'], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    });
    return {
      lines: stdout
        .split('\n')
        .filter(Boolean)
        .map((each): unknown => JSON.parse(each)),
      stderr,
      status,
    };
  };

  it('answers each line that is not blank, continues after a bad one, and exits with an error', () => {
    const sign = {
      outcome: 'emergency',
      findings: {},
      points: [],
      notes: [],
      because: { outcome: ['emergencySigns.bowel'], findings: {}, points: {}, notes: {} },
    };
    expect(run(`${line()}\n\nnonsense\n${line({ emergencySigns: ['bowel'] })}\r\n`)).toEqual({
      lines: [linesUp, { error: 'line 3: not JSON', line: 3 }, sign],
      stderr: '',
      status: 1,
    });
  }, 60_000);

  it('answers ten thousand lines and reports no progress without a terminal', () => {
    const { lines, stderr, status } = run(`${line()}\n`.repeat(10_000));
    expect([lines.length, lines.at(-1), stderr, status]).toEqual([10_000, linesUp, '', 0]);
  }, 60_000);
});
