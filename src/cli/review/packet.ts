import { mkdirSync, writeFileSync } from 'node:fs';
import { decisionsFile, parseDecisions } from '../../tools/signoff/decisions.ts';
import { packetOf } from '../../tools/signoff/packet/packet.ts';
import { readJson } from '../../content/read.ts';
import { readSignoff, today } from '../../tools/signoff/read-signoff.ts';

const folder = 'build-packet';

export function run(): void {
  const site = readSignoff();
  const decisions = parseDecisions(decisionsFile, readJson(decisionsFile));
  const items = Object.fromEntries(site.items.map(({ id, hash }) => [id, hash]));
  write('signoff-packet.html', packetOf(site, decisions, today()));
  // What goes into the ledger once all of the packet is signed; take out what was not agreed to.
  write('signature.json', JSON.stringify({ reviewer: '', date: '', reviewBy: '', items }, undefined, 2));
}

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  console.log(`${folder}/${name}`);
}
