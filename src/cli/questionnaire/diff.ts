import { home } from '../../content/home.ts';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Answers } from '../../lib/engine/answers.ts';
import { assess, UnansweredQuestionError } from '../../lib/engine/assess.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import {
  acknowledgements,
  asJson,
  comparisonOf,
  reportOf,
  unacknowledged,
} from '../../tools/proof/diff/difference-report.ts';
import { progress } from '../progress.ts';
import {
  keptVersions,
  readVersion,
  readWorkingTree,
  sharesAnswers,
} from '../../content/questionnaire/versions.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';

const changelog = 'CHANGELOG.md';

/** Compares with a version or git ref, or the newest version kept. With --check every changed outcome must be in the changelog. */
export function run(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { check: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const name = positionals[0] ?? keptVersions().at(-1);
  if (name === undefined) {
    console.log(`No version is released yet (${home}/versions): nothing to compare with.`);
    return;
  }
  const before = readVersion(name);
  const after = readWorkingTree();
  const versions = { from: before.questionnaire.version, to: after.questionnaire.version };
  if (values.check && !sharesAnswers(versions.from, versions.to)) {
    requireChapter(versions);
    return;
  }
  const comparison = comparisonOf(
    before,
    after,
    referenceFor(after.questionnaire),
    progress('subjects compared', 1),
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(values.json ? asJson(comparison) : reportOf(comparison));
  if (values.check) requireAcknowledgements(comparison);
}

/** Answers to the older version are never read by the newer: no outcome can change for them, and all are told of it. */
function requireChapter({ from, to }: { from: string; to: string }): void {
  console.log(
    `Answers to ${from} are not read as answers to ${to}, so --check compares no outcomes. Without --check all are compared.`,
  );
  const chapter = `questionnaire ${to}`;
  if (existsSync(changelog) && readFileSync(changelog, 'utf8').includes(chapter)) return;
  console.error(`${changelog} must have a chapter on "${chapter}".`);
  process.exitCode = 1;
}

/** The first vignette whose every answer lines up: witnesses differ from it as little as they can. */
function referenceFor(questionnaire: Questionnaire): Answers {
  const linesUp = ({ answers }: { answers: Answers }) => {
    try {
      return assess(questionnaire, answers).outcome.id === 'discuss';
    } catch (error) {
      if (error instanceof UnansweredQuestionError) return false;
      throw error;
    }
  };
  return readVignettes().find(linesUp)?.answers ?? {};
}

function requireAcknowledgements({ classes, reference }: ReturnType<typeof comparisonOf>): void {
  const missing = unacknowledged(classes, existsSync(changelog) ? readFileSync(changelog, 'utf8') : '');
  if (missing.length === 0) return;
  const lines = acknowledgements(missing, reference);
  console.error(`\n${changelog} must name every change of an outcome. Add:\n\n${lines.join('\n')}`);
  process.exitCode = 1;
}
