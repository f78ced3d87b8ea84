import { existsSync, readFileSync } from 'node:fs';
import { Budget, weighed, type Weighed } from '../../build/measure/budget.ts';
import { kinds } from '../../build/measure/weigh.ts';

if (!existsSync('build/index.html')) {
  console.error('There is no build to weigh: npm run build first.');
  process.exit(1);
}

const parsed = Budget.safeParse(JSON.parse(readFileSync('budget.json', 'utf8')));
if (!parsed.success) {
  for (const { path, message } of parsed.error.issues)
    console.error(`budget.json ${path.join('.')}: ${message}`);
  process.exit(1);
}

const all = weighed('build', parsed.data);
console.table(Object.fromEntries(all.map(row)));
const broken = all.flatMap(({ file, broken }) => broken.map((promise) => `${file}: ${promise}`));
for (const line of broken) console.error(line);
process.exitCode = broken.length > 0 ? 1 : 0;

function row({ file, weight }: Weighed) {
  const { total, requests, elements } = weight;
  return [
    file,
    { total, ...Object.fromEntries(kinds.map((kind) => [kind, weight[kind]])), requests, elements },
  ] as const;
}
