import { spawnSync } from 'node:child_process';
import type { Machine } from './browsers-plan.ts';
import { chromiumPath } from './browsers.ts';
import { missingEngines } from './engines.ts';
import { missingForWordPress, missingServers, programPath } from './programs.ts';

const PAPER_TOOLS = ['pdftotext', 'pdfinfo', 'pdftoppm', 'zbarimg'];

/** What this machine lacks of what the journeys need, and whether they may install it. */
export function machine(): Machine {
  const root = process.getuid?.() === 0;
  const sudo = !root && isThere('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return {
    missing: [...(chromiumPath() ? [] : ['Chromium']), ...PAPER_TOOLS.filter((tool) => !programPath(tool))],
    missingServers: missingServers(),
    missingEngines: missingEngines(),
    // Only the full lane needs it.
    missingForWordPress: process.env['LANE'] === 'full' ? missingForWordPress() : [],
    canInstall: isThere('apt-get') && (root || sudo),
    sudo,
  };
}

const isThere = (command: string): boolean => programPath(command) !== undefined;
