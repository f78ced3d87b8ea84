import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from '../../src/content/read.ts';
import type { Files } from '../../src/content/site.ts';
import { prove } from '../../src/tools/proof/claims/prove.ts';
import { reportOf } from '../../src/tools/proof/claims/report.ts';
import { kneeDesign } from './knee-shots/design.ts';
import { kneeEdition, kneeFiles, kneePage, kneeShots, reference } from './knee-shots/knee-shots.ts';

type Tree = Readonly<Record<string, unknown>>;

const product = (file: string) => readJson(`questionnaire/mild/${file}.json`) as Tree;
const english = (name: string) => product(`locales/en/${name}`);

const flow = english('flow');
const flowWords = {
  ...flow,
  states: {
    ...Object.fromEntries([...kneeShots.parts, 'goNow', 'callSoon'].map((id) => [id, id])),
    start: 'Start',
    review: 'Review',
    notes: 'Notes',
  },
  definitions: { triedLongEnough: { is: 'exercises long enough', not: 'exercises too short' } },
};

const rules = [
  ...kneeShots.stops.map(({ screen, after }) => `stop:${screen}@${after}`),
  ...kneeShots.openPoints.map(({ id }) => `rule:${id}`),
  ...kneeShots.criteria.map(({ id }) => `criterion:${id}`),
  ...kneeShots.outcomes.map(({ id }) => `outcome:${id}`),
];

/** The general words with the questionnaire's own in their groups. */
const mergedWords = (name: string): Tree =>
  Object.fromEntries(
    Object.entries(english(name)).map(([group, words]) => {
      const own = (kneeFiles[name] as Tree)[group];
      return [group, own === undefined ? words : { ...(words as Tree), ...(own as Tree) }];
    }),
  );

/** Words that belong to no questionnaire, and those that this one does not replace. */
const general = [
  'about',
  'disclosure',
  'embed',
  'fhir',
  'handouts',
  'learn',
  'paper',
  'privacy',
  'proof',
  'reader',
];

/** What a site about knee shots is built from, by its path in the questionnaire's folder. */
const contents: Readonly<Record<string, unknown>> = {
  questionnaire: kneeShots,
  'page-one': kneePage,
  vignettes: { base: reference, vignettes: [] },
  sources: {
    sources: {
      ...(product('sources')['sources'] as Tree),
      madeUp: { title: 'Made up', detail: 'For tests' },
    },
    rules: Object.fromEntries(rules.map((id) => [id, { sources: ['madeUp'] }])),
  },
  decisions: { decisions: [] },
  signoff: { reviewers: [], signatures: [] },
  'learn-facts': product('learn-facts'),
  publication: { ...product('publication'), dates: { [kneeShots.version]: '2026-03-01' } },
  'standard-codes': {},
  ...Object.fromEntries(general.map((name) => [`locales/en/${name}`, english(name)])),
  'locales/en/glossary': {},
  'locales/en/flow': flowWords,
  'locales/en/findings': {
    ...english('findings'),
    criteria: (kneeFiles['findings'] as Tree)['criteria'],
  },
  'locales/en/ui': mergedWords('ui'),
  'locales/en/notes': mergedWords('notes'),
  ...Object.fromEntries(
    ['questions', 'points', 'facts', 'outcomes'].map((name) => [`locales/en/${name}`, kneeFiles[name]]),
  ),
};

const clinic = {
  id: 'knee-clinic',
  name: 'Knee Clinic',
  place: 'Albany, New York',
  locales: ['en'],
  disclosure: 'offers',
  makerTies: 'none',
  region: 'US',
};

/** The same as the files of a site whose questionnaire is in the folder `home`. */
export const secondSite = (home: string): Files => ({
  [`questionnaire/clinics/${clinic.id}.json`]: clinic,
  ...Object.fromEntries(Object.entries(contents).map(([path, data]) => [`${home}/${path}.json`, data])),
});

/** Writes them, and the proof of the questionnaire. Returns the variables with which a site is built from them. */
export function writeSecondSite(folder: string): NodeJS.ProcessEnv {
  for (const [path, data] of Object.entries(contents))
    write(join(folder, 'knee/shots', `${path}.json`), data);
  write(join(folder, 'knee/clinics', `${clinic.id}.json`), clinic);
  const proof = reportOf(prove(kneeShots, reference, kneeDesign), {
    version: kneeShots.version,
    hash: kneeEdition.hash,
    reference,
  });
  write(join(folder, 'knee/reports/proof.json'), proof);
  return { QUESTIONNAIRE_DIR: 'knee/shots', CLINICS_DIR: 'knee/clinics', REPORTS_DIR: 'knee/reports' };
}

function write(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(data));
}
