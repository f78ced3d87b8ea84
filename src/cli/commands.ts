/** Runs a command with the arguments after its name. The dispatcher reports a ContentError that it throws. */
export type Run = (args: readonly string[]) => void | Promise<void>;

export interface Command {
  readonly area: string;
  readonly verb: string;
  /** Its arguments, as the help shows them. */
  readonly usage?: string;
  readonly help: string;
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** All commands of `npm run mild`, in the order of the help. */
export const commands: readonly Command[] = [
  {
    area: 'questionnaire',
    verb: 'check',
    help: 'Check the questionnaire, its words, the clinics and the vignettes',
    load: () => import('./questionnaire/check.ts'),
  },
  {
    area: 'questionnaire',
    verb: 'words',
    help: 'Measure every text and check it for plain language',
    load: () => import('./questionnaire/words.ts'),
  },
  {
    area: 'questionnaire',
    verb: 'assess',
    help: 'Assess answer sets from standard input, one JSON object per line',
    load: () => import('./questionnaire/assess.ts'),
  },
  {
    area: 'questionnaire',
    verb: 'diff',
    usage: '[git ref or version] [--check] [--json] [--all]',
    help: 'Compare with a version or git ref over all answers; --all also where answers changed their meaning',
    load: () => import('./questionnaire/diff.ts'),
  },
  {
    area: 'questionnaire',
    verb: 'keep',
    help: 'Keep the current version under its number, for a release',
    load: () => import('./questionnaire/keep.ts'),
  },
  {
    area: 'questionnaire',
    verb: 'vectors',
    help: 'Write the test vectors of the code on the notes',
    load: () => import('./questionnaire/qr-vectors.ts'),
  },
  {
    area: 'clinic',
    verb: 'new',
    help: 'Ask for a clinic profile and write it',
    load: () => import('./clinic/new.ts'),
  },
  {
    area: 'clinic',
    verb: 'check',
    help: 'Check every clinic profile',
    load: () => import('./clinic/check.ts'),
  },
  {
    area: 'clinic',
    verb: 'schema',
    help: 'Write the JSON schema with which editors complete a profile',
    load: () => import('./clinic/schema.ts'),
  },
  {
    area: 'clinic',
    verb: 'scale',
    help: 'Build a network of 200 invented clinics and prepare it for serving, within five minutes',
    load: () => import('./clinic/scale.ts'),
  },
  {
    area: 'locales',
    verb: 'status',
    usage: '[--check]',
    help: 'Report what is translated, stale and reviewed; --check refuses broken translations',
    load: () => import('./locales/status.ts'),
  },
  {
    area: 'locales',
    verb: 'export',
    usage: '<language> [file]',
    help: 'Write an XLIFF file for a translator',
    load: () => import('./locales/export.ts'),
  },
  {
    area: 'locales',
    verb: 'import',
    usage: '<language> [file] [--by … --qualification … --on …]',
    help: "Import a translator's XLIFF file",
    load: () => import('./locales/import.ts'),
  },
  {
    area: 'locales',
    verb: 'renew',
    usage: '<language> [ids or their beginnings]',
    help: 'Record that translations still match the English',
    load: () => import('./locales/renew.ts'),
  },
  {
    area: 'review',
    verb: 'prove',
    usage: '[--check]',
    help: 'Prove the claims over all answers and write docs/proof.md and docs/proof.json',
    load: () => import('./review/prove.ts'),
  },
  {
    area: 'review',
    verb: 'faults',
    usage: '[--check]',
    help: 'Seed faults in the rules and the chart and write docs/seeded-faults.md',
    load: () => import('./review/faults.ts'),
  },
  {
    area: 'review',
    verb: 'flow',
    usage: '[--check]',
    help: 'Draw the flow into docs/flow.svg',
    load: () => import('./review/flow.ts'),
  },
  {
    area: 'review',
    verb: 'signoff',
    help: 'Report what is signed and check the ledger and the sources',
    load: () => import('./review/signoff.ts'),
  },
  {
    area: 'review',
    verb: 'packet',
    help: "Write the reviewer's packet into build-packet/",
    load: () => import('./review/packet.ts'),
  },
  {
    area: 'site',
    verb: 'build',
    usage: '[--debug]',
    help: 'Build the site into build/; --debug with unminified scripts and source maps',
    load: () => import('./site/build.ts'),
  },
  {
    area: 'site',
    verb: 'start',
    usage: '[--host]',
    help: 'Build and serve; --host also for other devices on the network, such as a phone',
    load: () => import('./site/start.ts'),
  },
  {
    area: 'site',
    verb: 'headers',
    usage: '[--host <name>] [--root <folder>] [--to <folder>]',
    help: "Write the servers' configurations and compress the build",
    load: () => import('./site/headers.ts'),
  },
  {
    area: 'site',
    verb: 'keep',
    help: "Keep the loader for clinics' pages under its hashed name, for a release",
    load: () => import('./site/keep.ts'),
  },
  {
    area: 'site',
    verb: 'budget',
    help: 'Weigh every built page against its budget',
    load: () => import('./site/budget.ts'),
  },
  {
    area: 'site',
    verb: 'treemap',
    usage: '[page]',
    help: 'Show where the bytes of a page are',
    load: () => import('./site/treemap.ts'),
  },
  {
    area: 'site',
    verb: 'bench',
    help: 'Measure the speed of the check, compared with a page that has only its first question',
    load: () => import('./site/bench.ts'),
  },
  {
    area: 'site',
    verb: 'reproduce',
    help: 'Build again and compare every byte',
    load: () => import('./site/reproduce.ts'),
  },
  {
    area: 'site',
    verb: 'sbom',
    help: 'List every package as CycloneDX',
    load: () => import('./site/sbom.ts'),
  },
  {
    area: 'measure',
    verb: 'load',
    usage: '[--seconds <number>] [--built]',
    help: 'Load-test nginx with its written configuration, and report what a million screenings a day need',
    load: () => import('./measure/load.ts'),
  },
  {
    area: 'quality',
    verb: 'check',
    help: 'The quick lane: types, lint, content and the quick unit tests',
    load: () => import('./quality/check.ts'),
  },
  {
    area: 'quality',
    verb: 'test',
    help: 'All that must hold before a change lands',
    load: () => import('./quality/test.ts'),
  },
  {
    area: 'quality',
    verb: 'full',
    help: 'Everything, for nightly runs and before a release',
    load: () => import('./quality/full.ts'),
  },
  {
    area: 'quality',
    verb: 'browsers',
    help: 'Find the browsers and programs that the journeys need, or install them',
    load: () => import('./quality/browsers.ts'),
  },
  {
    area: 'quality',
    verb: 'design',
    usage: '[--check]',
    help: 'Write the table of contrasts into docs/design.md',
    load: () => import('./quality/design.ts'),
  },
  {
    area: 'quality',
    verb: 'newest',
    help: 'Try the newest Svelte and XState that package.json allows, in a copy',
    load: () => import('./quality/newest.ts'),
  },
  {
    area: 'quality',
    verb: 'mutation',
    help: 'Mutate the engine and the chart, and compare the survivors with docs/mutation-survivors.md',
    load: () => import('./quality/mutation.ts'),
  },
  {
    area: 'quality',
    verb: 'transcripts',
    help: 'Update the screen-reader transcripts in tests/accessibility/transcripts',
    load: () => import('./quality/transcripts.ts'),
  },
  {
    area: 'quality',
    verb: 'screens',
    help: 'Write contact sheets of every state into screens/',
    load: () => import('./quality/screens.ts'),
  },
];
