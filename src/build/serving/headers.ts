import type { Clinic } from '../../content/clinics/clinic.ts';
import { isVersioned, pointer } from '../../embed/loaders.ts';

/** A top-level folder or file of the site, or '' for the root, and the headers sent with everything in it. */
export interface ServedPath {
  readonly name: string;
  readonly isFile: boolean;
  readonly headers: Headers;
}

export type Headers = Readonly<Record<string, string>>;

/** A top-level folder or file of the build. */
export interface Entry {
  readonly name: string;
  readonly isFile: boolean;
}

type Serving = Pick<Clinic, 'id' | 'embedOn'>;

// Browsers log warnings about unknown names, so only known ones are listed.
const powers = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/** The features that a path needs, and for which origins: the desk's camera, the Copy buttons. */
type FeatureNeeds = Readonly<Record<string, string>>;
const needed: Readonly<Record<string, FeatureNeeds>> = {
  reader: { camera: '(self)', 'clipboard-write': '(self)' },
  embed: { 'clipboard-write': '(self)' },
};
/** "Copy as text" in a check. In a sandboxed frame the check has an opaque origin, which "self" does not match. */
const neededByChecks: FeatureNeeds = { 'clipboard-write': '*' };

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** The headers of each path of the site, the root first. */
export function servedPaths(entries: readonly Entry[], clinics: readonly Serving[]): ServedPath[] {
  const top = { name: '', isFile: false };
  const byName = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [top, ...byName].map((entry) => ({
    ...entry,
    headers: headersOf(
      entry.name,
      clinics.find(({ id }) => id === entry.name),
    ),
  }));
}

function headersOf(name: string, clinic: Serving | undefined): Headers {
  const own = clinic ? neededByChecks : needed[name];
  const common = { ...always, 'Permissions-Policy': permissions(own) };
  if (name === pointer)
    return { ...common, ...ownPage, ...loadedByOthers, ...keptFor('3600, must-revalidate') };
  if (isVersioned(name))
    return { ...common, ...ownPage, ...loadedByOthers, ...keptFor('31536000, immutable') };
  return clinic ? { ...common, ...ownPage, ...inFrames(clinic) } : { ...common, ...ownPage };
}

const permissions = (own: FeatureNeeds = {}): string =>
  powers.map((power) => `${power}=${own[power] ?? '()'}`).join(', ');

const ownPage = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // No proxy may rewrite a page whose policy lists its scripts by hash.
  'Cache-Control': 'no-cache, no-transform',
};

// A framed check has an opaque origin, and can load the clinic's other languages only if any origin may.
const inFrames = ({ embedOn = [] }: Serving): Headers => ({
  'Content-Security-Policy': `frame-ancestors ${["'self'", ...embedOn].join(' ')}`,
  'Access-Control-Allow-Origin': '*',
});

const loadedByOthers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const keptFor = (age: string): Headers => ({ 'Cache-Control': `public, max-age=${age}, no-transform` });

/** One header over the whole site: its value at the root, and the paths where it differs. */
export interface HeaderMap {
  readonly header: string;
  /** Undefined if only some paths send the header. */
  readonly value: string | undefined;
  readonly elsewhere: readonly { readonly path: ServedPath; readonly value: string }[];
}

/** The same grouped by header, as servers' configurations need it. */
export function headerMaps(paths: readonly ServedPath[]): HeaderMap[] {
  const [top] = paths;
  const names = [...new Set(paths.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((header) => {
    const value = top?.headers[header];
    const elsewhere = paths.flatMap((path) => {
      const own = path.headers[header];
      return own === undefined || own === value ? [] : [{ path, value: own }];
    });
    return { header, value, elsewhere };
  });
}

/**
 * Matches raw request paths that a server may normalize to another path: double slashes, dot segments, and
 * percent-encoded or otherwise disguised ones. No address of the site has any of them. Headers depend on the first
 * folder of the address, so a path that names one folder and resolves to another would get the wrong ones.
 */
export const disguised = String.raw`^[^?]*(//|/\.\.?([/?]|$)|[\\%;])`;

/** Written as a comment, for the host's operator to decide: once sent, it binds the host name for two years. */
export const strictTransport = ['Strict-Transport-Security', 'max-age=63072000'] as const;

/** The server's variable for a header's value. */
export const variableOf = (header: string): string => `mild_${header.toLowerCase().replaceAll('-', '_')}`;
