interface Exception {
  readonly spec: string;
  /** The tests left out; undefined for all of the file. */
  readonly tests?: RegExp;
  readonly why: string;
}

/** What Playwright's Firefox can't run, each with the reason. */
export const exceptions: readonly Exception[] = [
  { spec: 'accessibility/walk/*', why: 'emulateMedia has no effect: no dark, forced or printed colours' },
  { spec: 'accessibility/heard/*', why: 'a transcript is of the words of the page, which no engine changes' },
  { spec: 'print/sheets.spec.ts', why: 'a PDF has no tags' },
  { spec: 'print/page-fit.spec.ts', why: 'it measures the fonts of one PDF writer' },
  { spec: 'print/paper.spec.ts', why: 'a PDF has no tags, and locators hang without scripts' },
  { spec: 'reader/{degraded,files,ways}.spec.ts', why: 'they read what Chromium prints, with its camera' },
  { spec: 'wordpress/*.spec.ts', why: 'what WordPress makes of a post is the same in every engine' },
  { spec: 'privacy/egress.spec.ts', why: 'only the DevTools of Chromium freeze a page' },
  { spec: 'privacy/egress-disk.spec.ts', why: 'it searches a folder that Chromium writes' },
  { spec: 'privacy/restored.spec.ts', why: 'its driver opens no tab of the session before' },
  { spec: 'embed/page.spec.ts', why: 'no permission for the clipboard can be given' },
  {
    spec: 'embed/copy.spec.ts',
    why: 'a frame without leave for the clipboard is not refused as in Chromium',
  },
  {
    spec: 'embed/frame.spec.ts',
    tests: /snippet works on a page with a strict policy/,
    why: 'it asks for the icon of the host page itself, and the policy of the test refuses that',
  },
  {
    spec: 'embed/print.spec.ts',
    tests: /a frame that may print prints itself|a frame that may not print shows the notes/,
    why: 'the print dialog of the frame, or of its tab, waits for a person',
  },
  {
    spec: 'resilience/old-browser.spec.ts',
    tests: /without scripts/,
    why: 'Playwright does not turn the scripts of this Firefox off',
  },
  {
    spec: 'embed/host-pages.spec.ts',
    tests: /printing the embedding page/,
    why: 'its driver never lets go of a printed page that holds a frame of another site',
  },
  {
    spec: 'reader/desk.spec.ts',
    tests:
      /scan after fhir was pressed|scan after save was pressed|pasted anywhere|picture of it that a spreadsheet/,
    why: 'its driver reports no download of a file that a page makes, and an event that a script makes carries no clipboard',
  },
  {
    spec: 'reader/desk-exports.spec.ts',
    tests: /what is saved is whole/,
    why: 'its driver reports no download of a file that a page makes',
  },
  {
    spec: 'resilience/changed-pages.spec.ts',
    tests: /in a browser that is set up in another way/,
    why: 'they start a Chromium with settings of its own',
  },
  { spec: 'site/draft.spec.ts', why: 'it reads every sheet of every page, as one PDF writer makes them' },
  { spec: 'site/release.spec.ts', why: 'a build is the same for every engine' },
  {
    spec: 'site/servers.spec.ts',
    tests: /keeps the check out of a frame on any other site/,
    why: 'what Firefox says of a frame that it refuses does not reach Playwright',
  },
  {
    spec: 'journeys/overlays.spec.ts',
    tests: /never get onto paper/,
    why: 'emulateMedia has no effect',
  },
  {
    spec: 'site/clinics.spec.ts',
    tests: /readable at 7:1, in dark|prints in black/,
    why: 'emulateMedia has no effect',
  },
];

/** The journeys of `npm test` in Firefox; `ENGINES=all` runs the others that it can, too. */
export const everywhere = ['engines/*.spec.ts'];

/** The tag of what only `npm run test:full` runs. */
export const onlyLong = /@long/;

export const notInFirefox = {
  specs: exceptions.filter(({ tests }) => !tests).map(({ spec }) => `**/tests/${spec}`),
  tests: exceptions.flatMap(({ tests }) => tests ?? []),
};
