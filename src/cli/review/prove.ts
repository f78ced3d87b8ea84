import { home, reports } from '../../content/home.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { contentHash } from '../../content/content-hash.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import { holdsThroughout, prove } from '../../tools/proof/claims/prove.ts';
import { inShort, reportOf, type ProofReport } from '../../tools/proof/claims/report.ts';
import type { PageWords } from '../../lib/i18n/words.ts';
import { mildDesign } from '../../mild/design.ts';
import { questionnaireFile, readJson, readQuestionnaire } from '../../content/read.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';

type Words = PageWords['proof'];

const dataFile = `${reports}/proof.json`;
const textFile = `${reports}/proof.md`;

export async function run(args: readonly string[]): Promise<void> {
  const questionnaire = readQuestionnaire();
  const reference = readVignettes()[0]?.answers ?? {};
  const started = performance.now();
  const proof = prove(questionnaire, reference, mildDesign, undefined, (step) => {
    if (process.stderr.isTTY) process.stderr.write(`proving: ${step}\n`);
  });
  const report = reportOf(proof, {
    version: questionnaire.version,
    hash: contentHash(readJson(questionnaireFile)),
    reference,
  });
  console.log(summary(report));
  console.log(
    `${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  for (const { id, broken } of proof.theorems)
    if (broken !== undefined) console.error(`${id} does not hold for: ${inShort(broken)}`);
  for (const goal of proof.unreached) console.error(`no answers lead to: ${goal}`);
  if (!holdsThroughout(proof)) process.exitCode = 1;
  else await publish(report, args.includes('--check'));
}

/** Writes the report, or checks that the existing one is up to date. */
async function publish(report: ProofReport, checkOnly: boolean): Promise<void> {
  const files = {
    [dataFile]: await format(JSON.stringify(report), { parser: 'json', printWidth: 110 }),
    [textFile]: await format(markdown(report, readJson(`${home}/locales/en/proof.json`) as Words), {
      parser: 'markdown',
    }),
  };
  for (const [file, text] of Object.entries(files)) {
    if (!checkOnly) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${file}: is out of date; run npm run prove`);
      process.exitCode = 1;
    }
  }
}

function summary({ answerSets, regions, positions, claims, witnesses, outcomes }: ProofReport): string {
  return [
    `${answerSets} complete answer sets, in ${regions} regions; ${positions} positions of the chart`,
    ...outcomes.map(({ id, answerSets: sets }) => `  ${id}: ${sets}`),
    ...claims.map(({ id, cases, holds }) => `${holds ? 'proven' : 'BROKEN'}  ${id} (${cases} cases)`),
    `${witnesses.length} witnesses, each the smallest`,
  ].join('\n');
}

function markdown(report: ProofReport, words: Words): string {
  const values = { ...report } as unknown as Record<string, string>;
  const claims = words.claims as Readonly<Record<string, string>>;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [
    `# ${words.title}`,
    words.intro.join('\n'),
    fill(words.version, values),
    `## ${words.countsHeading}`,
    words.counts.map((line) => `- ${fill(line, values)}`).join('\n'),
    `## ${words.outcomesHeading}`,
    table(
      [words.outcome, words.sets],
      report.outcomes.map(({ id, answerSets }) => [id, answerSets]),
    ),
    `## ${words.claimsHeading}`,
    table(
      [words.claim, words.cases, ''],
      report.claims.map(({ id, cases, holds }) => [
        claims[id] ?? id,
        cases,
        holds ? words.holds : words.fails,
      ]),
    ),
    `## ${words.referenceHeading}`,
    report.reference,
    `## ${words.witnessesHeading}`,
    words.witnessesIntro,
    table(
      [words.goal, words.change],
      report.witnesses.map(({ goal, change }) => [goal, change || words.noChange]),
    ),
  ].join('\n\n');
}
