import type { Clinic } from '../../content/clinics/clinic.ts';
import { isVersioned, pointer } from '../../embed/loaders.ts';

/** A top folder or file of the site, or '' for what lies at its top, and what is sent with all of it. */
export interface ServedPath {
  readonly name: string;
  readonly isFile: boolean;
  readonly headers: Headers;
}

export type Headers = Readonly<Record<string, string>>;

/** A folder or file at the top of what was built. */
export interface Entry {
  readonly name: string;
  readonly isFile: boolean;
}

type Serving = Pick<Clinic, 'id' | 'embedOn'>;

// Browsers complain about names that they do not know, so these are the ones that they do.
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

/** What a place needs of these, and for whom: the desk's camera, the Copy buttons. */
type Needed = Readonly<Record<string, string>>;
const needed: Readonly<Record<string, Needed>> = {
  reader: { camera: '(self)', 'clipboard-write': '(self)' },
  embed: { 'clipboard-write': '(self)' },
};
/** "Copy as text" in a check. In a sandboxed frame the check has no origin, so that "self" would not name it. */
const neededByChecks: Needed = { 'clipboard-write': '*' };

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** What is sent with each place of the site, the top first. */
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

const permissions = (own: Needed = {}): string =>
  powers.map((power) => `${power}=${own[power] ?? '()'}`).join(', ');

const ownPage = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // No proxy may rewrite a page whose policy names its scripts by their hashes.
  'Cache-Control': 'no-cache, no-transform',
};

// A check in a frame has no origin, and gets the clinic's other languages only from a host that gives them to anyone.
const inFrames = ({ embedOn = [] }: Serving): Headers => ({
  'Content-Security-Policy': `frame-ancestors ${["'self'", ...embedOn].join(' ')}`,
  'Access-Control-Allow-Origin': '*',
});

const loadedByOthers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const keptFor = (age: string): Headers => ({ 'Cache-Control': `public, max-age=${age}, no-transform` });

/** One header over the whole site: its value at the top, and where another is sent. */
export interface HeaderMap {
  readonly header: string;
  /** Absent where only some places send the header. */
  readonly value: string | undefined;
  readonly elsewhere: readonly { readonly path: ServedPath; readonly value: string }[];
}

/** The same by header, as servers want to be told. */
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
 * Matches the address of a request, as it was sent, that a server may take for another one: double slashes, dot segments,
 * and anything in disguise. No address of ours has any of them. The headers follow the first folder of the address, so one
 * that names one folder and means another would get the wrong ones.
 */
export const disguised = String.raw`^[^?]*(//|/\.\.?([/?]|$)|[\\%;])`;

/** Left to whoever runs the host, as a comment: once sent, it binds the name of the host for two years. */
export const strictTransport = ['Strict-Transport-Security', 'max-age=63072000'] as const;

/** The variable in which a server keeps a header's value. */
export const variableOf = (header: string): string => `mild_${header.toLowerCase().replaceAll('-', '_')}`;
