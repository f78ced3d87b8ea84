import { home } from '../home.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseQuestionnaire } from './parse-questionnaire.ts';
import { ContentError, refuse } from '../problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';

const versionsHome = `${home}/versions`;
const number = /^\d+\.\d+\.\d+$/;
const words = /^locales\/[^/]+\/[^/]+\.json$/;

/** A questionnaire and its words at some version or git ref. */
export interface Version {
  /** A description of the version or ref. */
  readonly where: string;
  readonly questionnaire: Questionnaire;
  /** The words by file, such as "locales/en/points.json". */
  readonly words: Readonly<Record<string, unknown>>;
}

/** Texts by their path from the questionnaire's folder. */
type Texts = ReadonlyMap<string, string>;

export const readWorkingTree = (root = '.'): Version =>
  versionFrom('working tree', home, textsIn(join(root, home)));

/** The kept version of that number, else the content at a git ref. */
export const readVersion = (name: string, root = '.'): Version =>
  number.test(name) ? readKept(name, root) : readAtRef(name, root);

/** The numbers of the kept versions, the newest last. */
export function keptVersions(root = '.'): readonly string[] {
  const folder = join(root, versionsHome);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => number.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Whether two versions share their answers' meaning: those of 0.1 are not readable as answers to 0.2. */
export function sharesAnswers(one: string, other: string): boolean {
  const breaking = (version: string) => /^(?:0\.\d+|[1-9]\d*)/.exec(version)?.[0];
  return breaking(one) === breaking(other);
}

/**
 * Keeps the current version under its number. Throws ContentError if that number is already kept with other content.
 */
export function keepCurrent(root = '.'): { readonly version: string; readonly files: number } {
  const { version } = readWorkingTree(root).questionnaire;
  const folder = `${versionsHome}/${version}`;
  const current = textsIn(join(root, home));
  const kept = textsIn(join(root, folder));
  if (kept.size > 0)
    refuse(
      [...new Set([...current.keys(), ...kept.keys()])]
        .filter((file) => current.get(file) !== kept.get(file))
        .map((file) => ({
          file: `${folder}/${file}`,
          id: version,
          message: 'a released version never changes; raise the version',
        })),
    );
  current.forEach((text, file) => {
    const path = join(root, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  });
  return { version, files: current.size };
}

function readKept(version: string, root: string): Version {
  const folder = `${versionsHome}/${version}`;
  const texts = textsIn(join(root, folder));
  if (texts.size === 0) throw problem(folder, version, 'must be kept to be compared with; it is not there');
  return versionFrom(`kept ${version}`, folder, texts);
}

function textsIn(folder: string): Texts {
  const files = ['questionnaire.json', 'page-one.json', 'locales/*/*.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: folder }),
  );
  return new Map(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

function readAtRef(ref: string, root: string): Version {
  git(
    root,
    ['rev-parse', '--git-dir'],
    problem(root, 'git', 'must be in a git repository to compare with a ref'),
  );
  const commit = git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    problem('git', ref, 'must be a ref that this repository knows, or a kept version'),
  ).trim();
  const listed = git(
    root,
    ['ls-tree', '-r', '--name-only', commit, '--', home],
    problem('git', ref, `${home} must be readable at that ref`),
  );
  const files = listed
    .split('\n')
    .map((file) => file.slice(home.length + 1))
    .filter((file) => file === 'questionnaire.json' || words.test(file));
  const show = (file: string) =>
    git(
      root,
      ['show', `${commit}:./${home}/${file}`],
      problem(`${home}/${file}`, ref, 'must be there at that ref'),
    );
  return versionFrom(`at ${ref}`, `${ref}:${home}`, new Map(files.map((file) => [file, show(file)])));
}

function git(root: string, args: readonly string[], otherwise: ContentError): string {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
  } catch {
    throw otherwise;
  }
}

function versionFrom(where: string, folder: string, texts: Texts): Version {
  const text = texts.get('questionnaire.json');
  if (text === undefined) throw problem(`${folder}/questionnaire.json`, 'file', `must be there (${where})`);
  return {
    where,
    questionnaire: parseQuestionnaire(
      `${folder}/questionnaire.json`,
      parsed(`${folder}/questionnaire.json`, text),
    ),
    words: Object.fromEntries(
      [...texts]
        .filter(([file]) => words.test(file))
        .map(([file, each]) => [file, parsed(`${folder}/${file}`, each)]),
    ),
  };
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(file, 'file', `must be JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const problem = (file: string, id: string, message: string) => new ContentError([{ file, id, message }]);
