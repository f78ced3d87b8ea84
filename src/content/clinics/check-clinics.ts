import { wrongWithLogo } from './check-logo.ts';
import { parseClinic, type Clinic } from './clinic.ts';
import { contrast, hueDistance } from './colour.ts';
import { ContentError, type Problem } from '../problem.ts';
import type { Mode, Tokens } from './tokens.ts';

/** The context that profiles are checked against. */
export interface Surroundings {
  readonly tokens: Tokens;
  /** The languages that have words. */
  readonly locales: readonly string[];
  /** Ids that would collide with a page of the site, or with a reserved word of a server's configuration. */
  readonly taken: readonly string[];
  readonly logos: Readonly<Record<string, Uint8Array>>;
}

/** The backgrounds on which the accent is used for text. */
const surfaces = ['paper', 'sheet', 'tint', 'emergency-tint', 'call-today-tint'];
const leastContrast = 7;

/** Colours reserved for warnings; an accent's hue must differ from them by a minimum, in degrees. */
const warnings = ['emergency', 'call-today'];
const leastDistance = 30;

/** All problems of the profiles, by file. */
export function wrongWithClinics(
  files: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): readonly Problem[] {
  const read = Object.entries(files).map(([file, data]) => ({ file, ...readClinic(file, data) }));
  return read.flatMap(({ file, clinic, problems }) => [
    ...problems,
    ...(clinic ? wrongWithClinic(file, clinic, surroundings) : []),
    ...twins(file, clinic, read),
  ]);
}

type Read = { readonly clinic?: Clinic; readonly problems: readonly Problem[] };

function readClinic(file: string, data: unknown): Read {
  try {
    return { clinic: parseClinic(file, data), problems: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems.map((problem) => named(problem, data)) };
  }
}

/** Adds the clinic's id to the problem: "gowanus: phone" is clearer than "phone" among many files. */
function named(problem: Problem, data: unknown): Problem {
  const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : '';
  return id === '' || problem.id === id ? problem : { ...problem, id: `${id}: ${problem.id}` };
}

export function wrongWithClinic(
  file: string,
  clinic: Clinic,
  { tokens, locales, taken, logos }: Surroundings,
): readonly Problem[] {
  const { id, accent, logo } = clinic;
  const wrong = (message: string): Problem => ({ file, id, message });
  return [
    ...wrongWithPlace(file, clinic, locales),
    ...(taken.includes(id)
      ? [wrong(`"${id}" has another meaning on the site or for its servers: choose another id`)]
      : []),
    ...clinic.locales
      .filter((locale, at, all) => all.indexOf(locale) !== at)
      .map((locale) => wrong(`offers the language "${locale}" twice`)),
    ...(['light', 'dark'] as const).flatMap((mode) =>
      accent
        ? [...paleWith(accent[mode], mode, tokens), ...alarming(accent[mode], mode, tokens)].map(wrong)
        : [],
    ),
    ...(logo === undefined
      ? []
      : wrongWithLogo(logo, logos[logo]).map((message) => wrong(`logo: ${message}`))),
  ];
}

/** Settings of a profile for which no pages can be built. */
export function wrongWithPlace(
  file: string,
  { id, locales: offered }: Clinic,
  locales: readonly string[],
): Problem[] {
  const unknown = offered.filter((locale) => !locales.includes(locale));
  return [
    ...(file.endsWith(`/${id}.json`) ? [] : ['the id of a clinic is the name of its file']),
    ...unknown.map((locale) => `offers the language "${locale}", which does not exist`),
  ].map((message) => ({ file, id, message }));
}

function paleWith(accent: string, mode: Mode, tokens: Tokens): string[] {
  const names = tokens[mode];
  const beside = (name: string, words: string): string[] => {
    const other = names[name];
    if (!other) throw new Error(`The stylesheet has no colour --${name}`);
    // Rounded down, so that 6.996 is not displayed as 7.
    const reached = Math.floor(contrast(accent, other) * 100) / 100;
    return reached >= leastContrast
      ? []
      : [`accent.${mode} ${accent} has a contrast of ${reached} ${words}: ${leastContrast} is the least`];
  };
  return [
    ...surfaces.flatMap((name) => beside(name, `on the ${name} colour ${names[name]}`)),
    ...beside('on-accent', `under the text colour ${names['on-accent']}`),
  ];
}

const alarming = (accent: string, mode: Mode, tokens: Tokens): string[] =>
  warnings
    .filter((name) => hueDistance(accent, tokens[mode][name] ?? '') < leastDistance)
    .map(
      (name) =>
        `accent.${mode} ${accent} looks like the ${name} colour ${tokens[mode][name]}, which warns of something`,
    );

function twins(
  file: string,
  clinic: Clinic | undefined,
  all: readonly { readonly file: string; readonly clinic?: Clinic }[],
): Problem[] {
  const first = all.find((each) => clinic && each.clinic?.id === clinic.id);
  return first && clinic && first.file !== file
    ? [{ file, id: clinic.id, message: `is the id of ${first.file} already` }]
    : [];
}
