import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pluginFiles, pluginName, readLinks } from '../../../src/build/serving/wordpress.ts';
import { programPath, wordPressFolder } from '../../setup/programs.ts';
import { freePort } from './web-servers.ts';

/** The roles that may write posts; an author may not write what WordPress calls unfiltered HTML. */
export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

export const themes = ['twentytwentythree', 'twentytwentyone'] as const;
export type Theme = (typeof themes)[number];

/** The same for all users: only this machine can reach the site, and it is deleted after the tests. */
export const password = 'correct horse battery staple';

export interface WordPress {
  readonly address: string;
  /** Runs PHP inside WordPress, as from the command line. Returns its output. */
  readonly php: (code: string) => string;
  /** PHP's warnings and errors so far, line by line. */
  readonly complaints: () => string[];
  readonly stop: () => Promise<void>;
}

/** Debian's WordPress with the built plugin, on loopback, with a database reachable only through a socket. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  cpSync(wordPressFolder, site, { recursive: true, dereference: true });
  writePlugin(join(site, 'wp-content/plugins', pluginName));
  // The effect of the plugin "Classic Editor", if a test requests it.
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  writeFileSync(
    join(site, 'wp-content/mu-plugins/classic.php'),
    `<?php add_filter('use_block_editor_for_post', function () { return !isset($_COOKIE['classic']); });`,
  );
  const database = await startDatabase(folder);
  const address = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(site, 'wp-config.php'), configuration(address, database.socket));
  const php = (code: string) => runInside(site, code);
  php(install);
  const server = spawn(program('php'), ['-q', '-S', address.replace('http://', ''), '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    stdio: 'ignore',
    // Detached, so that its workers can be killed with it as a group.
    detached: true,
  });
  await expect(() => fetch(`${address}/wp-login.php`)).toPass({ timeout: 20_000 });
  return {
    address,
    php,
    complaints: () => linesOf(join(site, 'wp-content/debug.log')),
    stop: async () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      await stopped(server);
      await stopped(database.process);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writePlugin(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pluginFiles({ version: '1.0.0', links: readLinks() })))
    writeFileSync(join(folder, name), text);
}

async function startDatabase(folder: string) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'db.sock')];
  const own = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(program('mariadb-install-db'), ['--no-defaults', `--datadir=${data}`, ...own]);
  if (made.status !== 0)
    throw new Error(`mariadb-install-db: ${made.stdout.toString()}${made.stderr.toString()}`);
  const server = spawn(
    program('mariadbd'),
    // No authentication: nobody else can reach the socket.
    [
      '--no-defaults',
      ...own,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-grant-tables',
    ],
    { stdio: 'ignore' },
  );
  await expect(() => {
    const { status } = spawnSync(program('mariadb'), [
      '--no-defaults',
      `--socket=${socket}`,
      '-e',
      'CREATE DATABASE IF NOT EXISTS wordpress',
    ]);
    expect(status).toBe(0);
  }).toPass({ timeout: 30_000 });
  return { process: server, socket };
}

const configuration = (address: string, socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', true);
define('AUTH_KEY', 'test'); define('SECURE_AUTH_KEY', 'test'); define('LOGGED_IN_KEY', 'test'); define('NONCE_KEY', 'test');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const install = `
wp_install('A clinic', 'administrator', 'administrator@clinic.example', true, '', '${password}');
foreach (['editor', 'author'] as $role)
  wp_insert_user(['user_login' => $role, 'user_pass' => '${password}', 'role' => $role, 'user_email' => "$role@clinic.example"]);
foreach (get_users() as $user) {
  // Disables the editor's welcome guide.
  update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2026-01-01T00:00:00.000Z']);
}
activate_plugin('${pluginName}/${pluginName}.php');
`;

function runInside(site: string, code: string): string {
  const before = `define('WP_INSTALLING', ${String(code === install)}); $_SERVER['HTTP_HOST'] = 'localhost'; require '${site}/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';`;
  const { status, stdout, stderr } = spawnSync(program('php'), ['-r', before + code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
  return stdout;
}

function program(name: string): string {
  const path = programPath(name);
  if (!path)
    throw new Error(`this machine has no ${name}: npm run mild -- quality browsers says how to get it`);
  return path;
}

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  child.kill();
  await end;
}
