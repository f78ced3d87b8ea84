import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { home } from '../../src/content/home.ts';
import { translatedFiles } from '../../src/lib/i18n/english-only.ts';
import { dayOf, ledgerFile, readSignedSite } from '../../src/tools/signoff/signed-site.ts';
import { stringsOf, wordingOf } from '../../src/tools/translation/strings.ts';
import { contentFiles, signedLedger } from './signed-content.ts';

/** A clinic with everything that a release requires of a profile. */
export const readyClinic = {
  id: 'ready-clinic',
  name: 'Ready Clinic',
  place: 'Albany, New York',
  locales: ['en', 'es', 'ar'],
  disclosure: 'offers',
  makerTies: 'none',
  region: 'US',
  notices: {
    nondiscrimination: 'https://clinic.example/fair',
    languageHelp: 'https://clinic.example/language',
  },
};

/** A copy of the project in a temporary folder, with this one's node_modules. */
export function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'));
  for (const file of projectFiles()) cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function projectFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(file));
}

/** Signs everything in a copy, marks the language `reviewed` as fully reviewed, and adds a clinic ready for release. */
export function sign(folder: string, reviewed: string): void {
  const today = dayOf(new Date());
  const site = readSignedSite(contentFiles(), today);
  write(folder, ledgerFile, signedLedger(site.items, today));
  const words = site.locales[reviewed];
  if (!words) throw new Error(`there is no language "${reviewed}"`);
  const [english, translated] = [site.english, words].map((each) => stringsOf(translatedFiles({ ...each })));
  if (!english || !translated) throw new Error('there are no strings');
  const wordings = (strings: typeof english) =>
    Object.fromEntries([...strings].map(([id, text]) => [id, wordingOf(text)]));
  write(folder, `${home}/translations/${reviewed}.json`, {
    from: wordings(english),
    reviews: [{ by: 'A. Translator', qualification: 'certified', on: today, strings: wordings(translated) }],
  });
  write(folder, `clinics/${readyClinic.id}.json`, readyClinic);
  keepLoader(folder);
}

/** Clinics' pages will refer to the loader for years: a release requires it to be kept and named in the changelog. */
function keepLoader(folder: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'keep'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [name] = /embed-[0-9a-f]{12}\.js/.exec(stdout) ?? [];
  if (status !== 0 || name === undefined) throw new Error(`the loader is not kept: ${stdout}${stderr}`);
  appendFileSync(join(folder, 'CHANGELOG.md'), `\n- ${name}\n`);
}

function write(folder: string, file: string, data: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(data));
}

/** Builds a release of the copy, like a host. */
export function buildRelease(
  folder: string,
  clinics: string,
): { readonly made: boolean; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: {
      ...process.env,
      RELEASE: '1',
      CLINICS_DIR: clinics,
      BUILD_DIR: 'build',
      SITE: 'https://check.your-clinic.org',
    },
  });
  return { made: status === 0, output: stdout + stderr };
}
