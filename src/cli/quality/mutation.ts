import { readFileSync } from 'node:fs';
import { survivorsIn, unexplained, type MutationReport } from '../../../tests/mutation/survivors.ts';
import { refuse } from '../../content/problem.ts';
import { runAll } from '../shell.ts';

const reportFile = 'coverage/mutation.json';
const listFile = 'docs/mutation-survivors.md';

/** Mutates the engine and the chart, and fails on a survivor that the list does not explain. */
export function run(): void {
  runAll(['svelte-kit sync', 'stryker run tests/mutation/stryker.config.json']);
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as MutationReport;
  const problems = unexplained(report, readFileSync(listFile, 'utf8'));
  console.log(`${survivorsIn(report).length} survivors, ${problems.length} of them not as listed`);
  refuse(problems.map((message) => ({ file: listFile, id: 'survivors', message })));
}
