export interface Machine {
  missing: string[];
  canInstall: boolean;
  sudo: boolean;
}

export type Plan =
  { kind: 'ready' } | { kind: 'install'; commands: string[][] } | { kind: 'ask'; message: string };

const PACKAGES = ['chromium', 'chromium-headless-shell', 'poppler-utils', 'fonts-noto-core'];

/** What to do about the programs the tests need and this machine lacks. */
export function plan({ missing, canInstall, sudo }: Machine): Plan {
  if (missing.length === 0) return { kind: 'ready' };
  return canInstall
    ? { kind: 'install', commands: aptGet(sudo) }
    : { kind: 'ask', message: request(missing) };
}

function aptGet(sudo: boolean): string[][] {
  const apt = [...(sudo ? ['sudo', '-n'] : []), 'apt-get'];
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...PACKAGES],
  ];
}

function request(missing: string[]): string {
  return (
    `The tests need ${missing.join(', ')}: install Chromium (or name one in CHROMIUM_PATH) ` +
    'and poppler-utils (poppler), then run again.'
  );
}
