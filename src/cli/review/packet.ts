import { mkdirSync, writeFileSync } from 'node:fs';
import { packetOf } from '../../tools/signoff/packet/packet.ts';
import { readSignoff, today } from '../../tools/signoff/read-signoff.ts';

const folder = 'build-packet';

export function run(): void {
  const site = readSignoff();
  const items = Object.fromEntries(site.items.map(({ id, hash }) => [id, hash]));
  write('signoff-packet.html', packetOf(site, today()));
  // The entry for the ledger once all of the packet is signed; remove what was not agreed to.
  write('signature.json', JSON.stringify({ reviewer: '', date: '', reviewBy: '', items }, undefined, 2));
}

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  console.log(`${folder}/${name}`);
}
