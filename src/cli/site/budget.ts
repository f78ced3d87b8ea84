import { existsSync } from 'node:fs';
import { Budget, weighed, type Weighed } from '../../build/measure/budget.ts';
import { kinds } from '../../build/measure/weigh.ts';
import { refuse } from '../../content/problem.ts';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import { readJson } from '../../content/read.ts';

const budgetFile = 'src/build/measure/budget.json';

/** Fails for a page that weighs more than its budget, and for a file without one. */
export function run(): void {
  if (!existsSync('build/index.html'))
    refuse([{ file: 'build', id: 'index.html', message: 'must exist to be weighed; run npm run build' }]);
  const all = weighed('build', parseWith(Budget, budgetFile, readJson(budgetFile)));
  console.table(Object.fromEntries(all.map(row)));
  refuse(all.flatMap(({ file, broken }) => broken.map((message) => ({ file, id: 'weight', message }))));
}

function row({ file, weight }: Weighed) {
  const { total, requests, elements } = weight;
  return [
    file,
    { total, ...Object.fromEntries(kinds.map((kind) => [kind, weight[kind]])), requests, elements },
  ] as const;
}
