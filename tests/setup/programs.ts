import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's folders for servers, which are not in every user's PATH. */
const serverFolders = ['/usr/sbin', '/usr/local/sbin'];

/** Where a program is on this machine, or undefined. */
export function programPath(command: string): string | undefined {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...serverFolders];
  return folders.map((folder) => join(folder, name)).find(runs);
}

export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const brotliModules = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
];

/** nginx's brotli module, which is a separate Debian package. */
export const nginxBrotliPath = (): string | undefined => brotliModules.find(isThere);

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the tests against real web servers lack on this machine. */
export const missingServers = (): string[] => [
  ...['nginx', 'caddy'].filter((server) => !programPath(server)),
  ...(nginxBrotliPath() ? [] : ["nginx's brotli module"]),
];

/** Debian's folder of WordPress, with the installed themes. */
export const wordPressFolder = '/usr/share/wordpress';

/** What the tests in a real WordPress lack on this machine. */
export const missingForWordPress = (): string[] => [
  ...['php', 'mariadbd', 'mariadb-install-db'].filter((program) => !programPath(program)),
  ...['wp-load.php', ...themeFolders].filter((file) => !isThere(join(wordPressFolder, file))),
];

const themeFolders = ['twentytwentythree', 'twentytwentyone'].map((theme) => `wp-content/themes/${theme}`);
