import { describe, expect, it } from 'vitest';
import { reasonsIn, survivorsIn, unexplained, type MutationReport } from './survivors.ts';

const source = `const isOld = (age: number) => age > 64 && age < 200;
export const chart = { guards: { 'may go': () => isOld(65) } };
`;
const at = (line: number, column: number) => ({ start: { line, column } });
const reportOf = (text: string, line: number): MutationReport => ({
  files: {
    'src/age.ts': {
      source: text,
      mutants: [
        {
          status: 'Survived',
          mutatorName: 'EqualityOperator',
          replacement: 'age >= 64',
          location: at(line, 32),
        },
        {
          status: 'Survived',
          mutatorName: 'ConditionalExpression',
          replacement: 'true',
          location: at(line, 32),
        },
        {
          status: 'NoCoverage',
          mutatorName: 'ConditionalExpression',
          replacement: 'true',
          location: at(line, 44),
        },
        {
          status: 'Killed',
          mutatorName: 'ConditionalExpression',
          replacement: 'false',
          location: at(line, 32),
        },
        {
          status: 'Survived',
          mutatorName: 'ArrowFunction',
          replacement: '() => { return undefined as never }',
          location: at(line + 1, 45),
        },
      ],
    },
  },
});
const report = reportOf(source, 1);
const [arrow = '', both = '', equal = ''] = [
  'src/age.ts: chart › guards › may go: ArrowFunction',
  'src/age.ts: isOld: ConditionalExpression to `true` ×2',
  'src/age.ts: isOld: EqualityOperator to `age >= 64`',
];

describe('the survivors of a mutation run', () => {
  it('are named by the names around them, their mutator and how many they are', () => {
    expect(survivorsIn(report)).toEqual([arrow, both, equal]);
  });

  it('keep their names when lines move', () => {
    expect(survivorsIn(reportOf(`\n// A comment.\n${source}`, 3))).toEqual(survivorsIn(report));
  });

  it('each need a reason', () => {
    expect(unexplained(report, `# Survivors\n\n- **${equal}**: ages are whole numbers\n`)).toEqual([
      `survives without a reason: ${arrow}`,
      `survives without a reason: ${both}`,
    ]);
    expect(
      unexplained(report, `- **${arrow}**: \n- **${both}**: no one\n  calls it\n- **${equal}**: a`),
    ).toEqual([`survives without a reason: ${arrow}`]);
  });

  it('are listed no longer once they are killed', () => {
    const list = `- **${equal}**: ages are whole numbers\n`;
    expect(unexplained({ files: {} }, list)).toEqual([`is listed and does not survive: ${equal}`]);
  });

  it('may have reasons with colons, over several lines', () => {
    expect(reasonsIn(`- **${equal}**: why:\n  so`).get(equal)).toBe('why: so');
  });
});
