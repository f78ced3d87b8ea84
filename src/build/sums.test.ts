import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumsFile, sumsOf } from './sums.ts';

describe('the hashes published with the site', () => {
  let site: string;
  const write = (file: string, text: string) => writeFileSync(join(site, file), text);
  const checked = () => spawnSync('sha256sum', ['--check', sumsFile], { cwd: site, encoding: 'utf8' });

  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'sums-'));
    mkdirSync(join(site, 'clinic/en'), { recursive: true });
    write('clinic/en/index.html', 'The check');
    write('embed.js', 'The loader');
    write(sumsFile, sumsOf(site));
  });

  afterEach(() => rmSync(site, { recursive: true }));

  it('let a clinic check every file on its host', () => {
    const { status, stdout } = checked();
    expect([status, stdout]).toEqual([0, 'clinic/en/index.html: OK\nembed.js: OK\n']);
  });

  it('detect a changed file', () => {
    write('clinic/en/index.html', 'Another check');
    const { status, stdout } = checked();
    expect([status, stdout]).toEqual([1, 'clinic/en/index.html: FAILED\nembed.js: OK\n']);
  });

  it('do not count themselves', () => {
    expect(sumsOf(site)).not.toContain(sumsFile);
  });
});
