export interface Machine {
  missing: string[];
  /** The missing web servers that the tests of `npm run mild -- site headers` drive. */
  missingServers: string[];
  /** The missing engines besides Chromium, in which the journeys run too. */
  missingEngines: string[];
  /** The missing programs for a real WordPress, in which the full lane tests the plugin. */
  missingForWordPress?: string[];
  canInstall: boolean;
  sudo: boolean;
}

export type Plan =
  | { kind: 'ready' }
  | { kind: 'install'; commands: string[][] }
  | { kind: 'ask'; message: string }
  | { kind: 'skip'; message: string };

const PACKAGES = [
  'chromium',
  'chromium-headless-shell',
  'poppler-utils',
  'zbar-tools',
  'fonts-noto-core',
  'fonts-noto-cjk',
];
const SERVERS = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
const WORDPRESS = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];
const ENGINES = ['firefox-esr', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];

/** What to do about the programs the tests need and this machine lacks. */
export function plan(machine: Machine): Plan {
  const { missing, missingServers, missingEngines, missingForWordPress = [], canInstall, sudo } = machine;
  const packages = [
    ...(missing.length > 0 ? PACKAGES : []),
    ...(missingServers.length > 0 ? SERVERS : []),
    ...(missingEngines.length > 0 ? ENGINES : []),
    ...(missingForWordPress.length > 0 ? WORDPRESS : []),
  ];
  if (packages.length === 0) return { kind: 'ready' };
  if (canInstall) return { kind: 'install', commands: aptGet(sudo, packages) };
  return missing.length > 0
    ? { kind: 'ask', message: request(missing) }
    : { kind: 'skip', message: notTested(machine) };
}

function aptGet(sudo: boolean, packages: string[]): string[][] {
  const apt = [...(sudo ? ['sudo', '-n'] : []), 'apt-get'];
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
  ];
}

function request(missing: string[]): string {
  return (
    `The tests need ${missing.join(', ')}: install Chromium (or name one in CHROMIUM_PATH), ` +
    'poppler-utils (poppler) and zbar-tools (zbar), then run again.'
  );
}

/** A line for each kind of test that is skipped. */
function notTested({
  missingServers: servers,
  missingEngines: engines,
  missingForWordPress: parts = [],
}: Machine): string {
  const left = [
    ...(servers.length > 0 ? [lacks('against real web servers', servers, SERVERS)] : []),
    ...(engines.length > 0 ? [lacks(`in ${engines.join('/')}`, engines, ENGINES)] : []),
    ...(parts.length > 0 ? [lacks('in a real WordPress', parts, WORDPRESS)] : []),
  ];
  return left.join('\n');
}

const lacks = (what: string, missing: string[], packages: string[]): string =>
  `NOT TESTED ${what}: this machine lacks ${missing.join(', ')}. ` +
  `On Debian: apt-get install ${packages.join(' ')}`;
