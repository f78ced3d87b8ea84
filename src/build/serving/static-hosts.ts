import { strictTransport, type ServedPath } from './headers.ts';

/** Cloudflare Pages reads no more rules than these. Netlify reads all. */
export const cloudflareRules = 100;
/** ... and no longer lines. */
export const cloudflareLine = 2000;

/**
 * The file `_headers`. No address falls under two rules: hosts join the values of both, and a policy that is joined to
 * another can only allow less.
 */
export function headersFileFor(paths: readonly ServedPath[]): string {
  const rules = paths.flatMap((path) => addressesOf(path).map((address) => ruleFor(address, path)));
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md.
# For a host that is always encrypted, add to each rule: ${strictTransport.join(': ')}

${rules.join('\n')}`;
}

export function addressesOf({ name, isFile }: ServedPath): string[] {
  if (name === '') return ['/', '/index.html'];
  return [isFile ? `/${name}` : `/${name}/*`];
}

const ruleFor = (address: string, { headers }: ServedPath): string =>
  `${address}\n${Object.entries(headers)
    .map(([header, value]) => `  ${header}: ${value}\n`)
    .join('')}`;
