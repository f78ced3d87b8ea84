import { describe, expect, it } from 'vitest';
import { reasonsIn, survivorsIn, unexplained, type MutationReport } from './survivors.ts';

const source = ['const isOld = (age: number) =>', '  age > 64 && `${age}` !== "";', ''].join('\n');
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const report: MutationReport = {
  files: {
    'src/age.ts': {
      source,
      mutants: [
        { status: 'Survived', replacement: 'age >= 64', location: at(2, 3, 2, 11) },
        { status: 'Killed', replacement: 'true', location: at(2, 3, 2, 11) },
        { status: 'NoCoverage', replacement: '() => undefined', location: at(1, 15, 2, 30) },
      ],
    },
  },
};
const older = 'src/age.ts: in `` age > 64 && `${age}` !== ""; ``, `age > 64` becomes `age >= 64`';
const empty =
  'src/age.ts: in `const isOld = (age: number) =>`, `` (age: number) => age > 64 && `${age}` !== "" ``' +
  ' becomes `() => undefined`';

describe('the survivors of a mutation run', () => {
  it('are told by file and text', () => {
    expect(survivorsIn(report)).toEqual([older, empty].sort());
  });

  it('each need a reason', () => {
    expect(unexplained(report, `# Survivors\n\n- ${older}: ages are whole numbers\n`)).toEqual([
      `survives without a reason: ${empty}`,
    ]);
    expect(unexplained(report, `- ${older}: \n- ${empty}: no one calls it`)).toEqual([
      `survives without a reason: ${older}`,
    ]);
  });

  it('are listed no longer once they are killed', () => {
    const list = `- ${older}: ages are whole numbers\n- ${empty}: no one calls it\n`;
    expect(unexplained(report, list)).toEqual([]);
    expect(unexplained({ files: {} }, list)).toEqual([
      `is listed and does not survive: ${older}`,
      `is listed and does not survive: ${empty}`,
    ]);
  });

  it('may have reasons with colons', () => {
    expect(reasonsIn(`- ${older}: why: so`).get(older)).toBe('why: so');
  });
});
