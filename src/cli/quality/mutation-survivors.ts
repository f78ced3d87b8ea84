import { readFileSync } from 'node:fs';
import { survivorsIn, unexplained, type MutationReport } from '../../../tests/mutation/survivors.ts';

const reportFile = 'coverage/mutation.json';
const listFile = 'docs/mutation-survivors.md';

const report = JSON.parse(readFileSync(reportFile, 'utf8')) as MutationReport;
const problems = unexplained(report, readFileSync(listFile, 'utf8'));
problems.forEach((problem) => console.error(`${listFile}: ${problem}`));
console.log(`${survivorsIn(report).length} survivors, ${problems.length} of them not as listed`);
if (problems.length > 0) process.exitCode = 1;
