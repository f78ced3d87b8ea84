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
import {
  carriedOver,
  earlierFile,
  leftOut,
  readEarlier,
  type Versions,
} from '../../content/questionnaire/earlier.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { carriedReport, changeLines, unnamed } from './carried-report.ts';

const changelog = 'CHANGELOG.md';

/**
 * Compares with a version or git ref, or the newest kept version, over all answers; if the two cannot read each
 * other's answers, by the same people in both, unless --all is given. With --check every changed outcome must be in
 * the changelog.
 */
export function run(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { all: { type: 'boolean' }, check: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const name = positionals[0] ?? keptVersions().at(-1);
  if (name === undefined) {
    console.log(`No version is released yet (${home}/versions): nothing to compare with.`);
    return;
  }
  const before = readVersion(name);
  const after = readWorkingTree();
  const versions = { before: before.questionnaire, after: after.questionnaire };
  if (!values.all && !sharesAnswers(versions.before.version, versions.after.version)) {
    comparePeople(versions, values);
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

/** The newer version cannot read the older one's answers, so the same people are followed through both. */
function comparePeople(versions: Versions, { check, json }: { check?: boolean; json?: boolean }): void {
  const { version } = versions.before;
  const earlier = readEarlier(version, versions);
  const log = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  const chapter = `questionnaire ${versions.after.version}`;
  const hasChapter = log.includes(chapter);
  if (check && !hasChapter) fail(`${changelog} must have a chapter on "${chapter}".`);
  if (!earlier) {
    const message = `No outcomes are compared: ${earlierFile(version)} must say how the same person would have answered ${version}.`;
    if (check) fail(message);
    else console.log(message);
    return;
  }
  const people = carriedOver(earlier, versions, readVignettes());
  const left = leftOut(earlier, versions);
  console.log(
    json ? JSON.stringify({ people, ...left }, null, 2) : carriedReport(earlier, versions, people, left),
  );
  const missing = unnamed(
    people,
    hasChapter ? (log.split(/^## /m).find((each) => each.includes(chapter)) ?? '') : '',
  );
  if (check && missing.length > 0)
    fail(`\n${changelog} must name everyone who ends elsewhere. Add:\n\n${changeLines(missing).join('\n')}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The first vignette that is valid in both versions: witnesses differ from it as little as possible. */
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
