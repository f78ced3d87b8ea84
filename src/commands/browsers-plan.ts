export interface Machine {
  missing: string[];
  /** Of the real web servers that the tests of `npm run headers` drive. */
  missingServers: string[];
  canInstall: boolean;
  sudo: boolean;
}

export type Plan =
  | { kind: 'ready' }
  | { kind: 'install'; commands: string[][] }
  | { kind: 'ask'; message: string }
  | { kind: 'skip'; message: string };

const PACKAGES = ['chromium', 'chromium-headless-shell', 'poppler-utils', 'zbar-tools', 'fonts-noto-core'];
const SERVERS = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];

/** What to do about the programs the tests need and this machine lacks. */
export function plan({ missing, missingServers, canInstall, sudo }: Machine): Plan {
  const packages = [...(missing.length > 0 ? PACKAGES : []), ...(missingServers.length > 0 ? SERVERS : [])];
  if (packages.length === 0) return { kind: 'ready' };
  if (canInstall) return { kind: 'install', commands: aptGet(sudo, packages) };
  return missing.length > 0
    ? { kind: 'ask', message: request(missing) }
    : { kind: 'skip', message: notTested(missingServers) };
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

const notTested = (missing: string[]): string =>
  `NOT TESTED against real web servers: this machine lacks ${missing.join(', ')}. ` +
  `On Debian: apt-get install ${SERVERS.join(' ')}`;
