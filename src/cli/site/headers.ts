import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { clinicsFolder, readClinicFiles } from '../../content/clinics/clinic-files.ts';
import { caddyFor } from '../../build/serving/caddy.ts';
import { entriesIn } from '../../build/serving/entries.ts';
import { servedPaths } from '../../build/serving/headers.ts';
import { nginxFor } from '../../build/serving/nginx.ts';
import { precompress, type Compressed } from '../../build/serving/precompress.ts';
import {
  addressesOf,
  cloudflareLine,
  cloudflareRedirects,
  cloudflareRules,
  headersFileFor,
  redirectsFileFor,
} from '../../build/serving/static-hosts.ts';
import { pluginFiles, pluginName, readLinks } from '../../build/serving/wordpress.ts';
import { parseClinic, type Clinic } from '../../content/clinics/clinic.ts';

export async function run(args: readonly string[]): Promise<void> {
  const build = process.env['BUILD_DIR'] ?? 'build';
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: 'string', default: 'check.example.org' },
      root: { type: 'string', default: '/srv/mild-check' },
      to: { type: 'string', default: join(dirname(build), 'deploy') },
    },
  });
  if (/[\s;{}"]/.test(values.host + values.root))
    throw new Error(
      '--host and --root are written into configurations: no spaces, quotes, semicolons or braces',
    );

  const clinics = readClinics();
  const paths = servedPaths(entriesIn(build, clinics), clinics);
  mkdirSync(values.to, { recursive: true });
  write(
    join(values.to, 'nginx.conf'),
    nginxFor(paths, clinics, { listen: '80', name: values.host, folder: values.root }),
  );
  write(
    join(values.to, 'Caddyfile'),
    caddyFor(paths, clinics, { address: values.host, folder: values.root }),
  );
  writePlugin(join(values.to, 'wordpress', pluginName));
  const forStaticHosts = headersFileFor(paths);
  write(join(build, '_headers'), forStaticHosts);
  const redirects = redirectsFileFor(clinics);
  write(join(build, '_redirects'), redirects);
  const rules = paths.flatMap(addressesOf).length;
  if (rules > cloudflareRules)
    console.log(
      `_headers has ${rules} rules: Cloudflare Pages reads ${cloudflareRules}, so serve these clinics elsewhere`,
    );
  if ((redirects.match(/^\//gm) ?? []).length > cloudflareRedirects)
    console.log(`_redirects has more rules than Cloudflare Pages reads, which are ${cloudflareRedirects}`);
  if (forStaticHosts.split('\n').some((line) => line.length > cloudflareLine))
    console.log(
      `_headers has lines of more than ${cloudflareLine} signs, which Cloudflare Pages leaves out: name fewer sites in embedOn, or serve these clinics elsewhere`,
    );
  console.log(summary(await precompress(build)));
}

/** The profiles of all clinics. */
export const readClinics = (): Clinic[] =>
  Object.entries(readClinicFiles(clinicsFolder())).map(([file, data]) => parseClinic(file, data));

/** For clinics' sites that run WordPress. */
function writePlugin(folder: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pluginFiles({ version, links: readLinks() })))
    write(join(folder, name), text);
}

function write(path: string, text: string): void {
  writeFileSync(path, text);
  console.log(path);
}

function summary({ files, bytes, brotliBytes }: Compressed): string {
  return `${files} files: ${kilobytes(bytes)} as they are, ${kilobytes(brotliBytes)} in brotli; gzip is there too`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
