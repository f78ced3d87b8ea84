/** From the quickest to the one that leaves nothing out. */
export const lanes = ['check', 'test', 'full'] as const;
export type Lane = (typeof lanes)[number];

/** How each lane is run. */
export const commandOf: Readonly<Record<Lane, string>> = {
  check: 'npm run check',
  test: 'npm test',
  full: 'npm run test:full',
};

export interface Step {
  readonly what: string;
  /** A line for the shell, in which the programs of node_modules are found. */
  readonly line: string;
  readonly in: readonly Lane[];
  /** It writes nothing that its neighbours in the list read: it runs beside those of them that are alike. */
  readonly besideOthers?: true;
  readonly env?: Readonly<Record<string, string>>;
  /** Whose tests it runs: they are counted. */
  readonly tests?: 'vitest' | 'playwright';
}

const mild = (command: string) => `node src/cli/main.ts ${command}`;
const everywhere: readonly Lane[] = ['check', 'test', 'full'];
const beforeLanding: readonly Lane[] = ['test', 'full'];

/** In the order in which they need each other; the slowest first among those that run beside each other. */
export const steps: readonly Step[] = [
  {
    what: 'the proof over all answers',
    line: mild('review prove --check'),
    in: beforeLanding,
    besideOthers: true,
  },
  // Quick, but its cache keeps the types of a component that was removed: before a landing all is read again.
  {
    what: 'types, with what the last run found out',
    line: 'node --run types -- --incremental',
    in: ['check'],
    besideOthers: true,
  },
  { what: 'types', line: 'node --run types', in: beforeLanding, besideOthers: true },
  { what: 'lint', line: 'node --run lint', in: everywhere, besideOthers: true },
  { what: 'format', line: 'prettier --check --cache .', in: everywhere, besideOthers: true },
  { what: 'plain words', line: mild('questionnaire words'), in: everywhere, besideOthers: true },
  { what: 'questionnaire', line: mild('questionnaire check'), in: everywhere, besideOthers: true },
  { what: 'translations', line: mild('locales status --check'), in: ['full'], besideOthers: true },
  { what: 'clinics', line: mild('clinic check'), in: everywhere, besideOthers: true },
  { what: 'contrasts', line: mild('quality design --check'), in: everywhere, besideOthers: true },
  { what: 'flow', line: mild('review flow --check'), in: everywhere, besideOthers: true },
  { what: 'signatures', line: mild('review signoff'), in: everywhere, besideOthers: true },
  {
    what: 'changed outcomes are in the changelog',
    line: mild('questionnaire diff --check'),
    in: beforeLanding,
    besideOthers: true,
  },
  {
    what: 'quick unit tests',
    line: 'vitest run --project quick --project components',
    in: ['check'],
    tests: 'vitest',
  },
  /* It compares each fault over all answers, which takes longer with 0.2 than a landing may. */
  { what: 'seeded faults', line: mild('review faults --check'), in: ['full'] },
  {
    what: 'unit tests, the thorough ones too',
    line: 'vitest run --project quick --project components --project thorough',
    in: ['test'],
    // The proof takes one core for longer than all other checks together.
    besideOthers: true,
    tests: 'vitest',
  },
  {
    what: 'unit tests, the proof of broken questionnaires too, with 2,000 changes to each kind of file',
    line: 'vitest run',
    env: {
      CHANGES: '2000',
      CONVERSATIONS: '2000',
      PICTURES: '200',
      RANDOM_PATHS: '20000',
      SECOND_OPINION_SAMPLES: '100000',
      WALKS: '10000',
    },
    in: ['full'],
    tests: 'vitest',
  },
  { what: 'build', line: mild('site build'), in: beforeLanding },
  { what: 'browsers', line: mild('quality browsers'), in: ['test'], besideOthers: true },
  {
    what: 'browsers, servers and WordPress',
    line: mild('quality browsers'),
    env: { LANE: 'full' },
    in: ['full'],
    besideOthers: true,
  },
  {
    what: 'the site that journeys visit',
    line: 'node tests/setup/site.ts',
    in: beforeLanding,
    besideOthers: true,
  },
  { what: 'budget', line: mild('site budget'), in: beforeLanding, besideOthers: true },
  { what: 'journeys in three engines', line: 'playwright test', in: ['test'], tests: 'playwright' },
  {
    what: 'journeys in every variant and language, with 200 printed patients and damaged pictures',
    line: 'playwright test',
    env: { LANE: 'full', WALK: 'all', LANGUAGES: 'all', PRINTED_PATIENTS: '200', PICTURES: '200' },
    in: ['full'],
    tests: 'playwright',
  },
  {
    what: 'every vignette in Firefox and WebKit, and what else they can run',
    line: 'playwright test',
    env: { ENGINES: 'all' },
    in: ['full'],
    tests: 'playwright',
  },
  {
    what: 'FHIR forms and a FHIR server that nobody here wrote',
    // The types of those programs stay out of the rest: React's alone declare names for every file.
    line: 'tsc -p tests/peers && playwright test --config tests/peers/playwright.config.ts',
    in: ['full'],
    tests: 'playwright',
  },
  { what: 'a second build, the same byte by byte', line: mild('site reproduce'), in: ['full'] },
  { what: '200 clinics in five minutes', line: mild('clinic scale'), in: ['full'] },
  { what: 'the newest Svelte and XState in range', line: mild('quality newest'), in: ['full'] },
  { what: 'changes to engine and chart that no test notices', line: mild('quality mutation'), in: ['full'] },
];

/** No lane times anything: a busy machine would fail it. */
export const asked = 'how fast the page is, beside the least there can be: npm run bench';

/** What a lane leaves to slower ones, a line for each step. */
export function leftOut(lane: Lane): readonly string[] {
  const slower = lanes.slice(lanes.indexOf(lane) + 1);
  const later = steps.filter((step) => !step.in.includes(lane));
  return [
    ...later.flatMap((step) => {
      const where = slower.find((each) => step.in.includes(each));
      return where ? [`${step.what}: ${commandOf[where]}`] : [];
    }),
    asked,
  ];
}

/** The steps of a lane, one stage after the other; those of one stage run beside each other. */
export function stagesOf(lane: Lane): (readonly [Step, ...Step[]])[] {
  const stages: [Step, ...Step[]][] = [];
  for (const step of steps.filter((each) => each.in.includes(lane))) {
    const last = stages.at(-1);
    if (step.besideOthers && last?.[0].besideOthers) last.push(step);
    else stages.push([step]);
  }
  return stages;
}
