import {
  disguised,
  headerMaps,
  strictTransport,
  variableOf,
  type HeaderMap,
  type ServedPath,
} from './headers.ts';

export interface CaddyHost {
  /** A name, for which Caddy gets a certificate, or a whole address. */
  readonly address: string;
  readonly folder: string;
}

/** A Caddyfile, or a part of one to import. */
export function caddyFor(paths: readonly ServedPath[], { address, folder }: CaddyHost): string {
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md. Caddy writes no access log unless told to.

${address} {
  root * ${folder}

${headerMaps(paths).map(headerLines).join('\n')}
  # header ${strictTransport[0]} "${strictTransport[1]}"

  # Addresses that mean another place than they say.
  @disguised vars_regexp {http.request.orig_uri} \`${disguised}\`
  error @disguised 404

  # Caddy alone does not say so where it sends the file as it is.
  header Vary Accept-Encoding
  file_server {
    precompressed br gzip
  }
}
`;
}

function headerLines(map: HeaderMap): string {
  const { header, value, elsewhere } = map;
  if (value === undefined) return elsewhere.map((each) => onlyThere(header, each)).join('\n');
  if (elsewhere.length === 0) return `  header ${header} "${value}"`;
  return `  map {http.request.uri.path.0} {${variableOf(header)}} {
${elsewhere.map(({ path, value: own }) => `    ${path.name} "${own}"`).join('\n')}
    default "${value}"
  }
  header ${header} {${variableOf(header)}}`;
}

function onlyThere(header: string, { path, value }: HeaderMap['elsewhere'][number]): string {
  const matcher = `@${variableOf(header)}_${path.name.replace(/\W/g, '_')}`;
  return `  ${matcher} path /${path.name}${path.isFile ? '' : '/*'}
  header ${matcher} ${header} "${value}"`;
}
