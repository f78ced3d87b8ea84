import {
  disguised,
  headerMaps,
  strictTransport,
  variableOf,
  type HeaderMap,
  type ServedPath,
} from './headers.ts';
import {
  anyLanguage,
  clinicSpellings,
  localeSpellings,
  type ServedClinic,
  type Spelling,
} from './spellings.ts';

export interface CaddyHost {
  /** A host name, for which Caddy gets a certificate, or a full address. */
  readonly address: string;
  readonly folder: string;
}

/** A Caddyfile, or a part of one to import. */
export function caddyFor(
  paths: readonly ServedPath[],
  clinics: readonly ServedClinic[],
  { address, folder }: CaddyHost,
): string {
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md. Caddy writes no access log unless told to.

${address} {
  root * ${folder}

${headerMaps(paths).map(headerLines).join('\n')}
  # header ${strictTransport[0]} "${strictTransport[1]}"

  # Addresses that mean another place than they say.
  @disguised vars_regexp {http.request.orig_uri} \`${disguised}\`
  error @disguised 404

${spellings(clinics)}
  handle_errors {
    rewrite * /404.html
    file_server {
      precompressed br gzip
    }
  }

  # Caddy alone does not say so where it sends the file as it is.
  header Vary Accept-Encoding
  file_server {
    precompressed br gzip
  }
}
`;
}

/** Redirects for addresses that spell a clinic or a language differently from its folder. */
const spellings = (
  clinics: readonly ServedClinic[],
): string => `  # An address that spells a clinic or a language in another way, or names a language that a clinic does not have.
  map {http.request.uri.path.0} {mild_clinic} {
${clinicSpellings(clinics).map(spelling).join('\n')}
    default ""
  }
  map {http.request.uri.path.1} {mild_locale} {
${localeSpellings(clinics).map(spelling).join('\n')}
    default ""
  }
  map {http.request.uri.path} {mild_rest} {
    "~^/[^/]+/[^/]+(/.*)$" "\${1}"
    default ""
  }
  map {http.request.uri.query} {mild_query} {
    "~^(.+)$" "?\${1}"
    default ""
  }
  @right {
    ${isMissing}
    expression \`{mild_clinic} != "" && {mild_locale} != "" && "/" + {mild_clinic} + "/" + {mild_locale} + {mild_rest} != {http.request.uri.path}\`
  }
  redir @right /{mild_clinic}/{mild_locale}{mild_rest}{mild_query} 302
  @list {
    ${isMissing}
    path_regexp (?i)^/[^/]+/?(${anyLanguage.slice(1, -1)}/?)?$
    expression \`{mild_clinic} != ""\`
  }
  redir @list /{mild_clinic}/{mild_query} 302
`;

/** Not a file of the site, and not a disguised address. */
const isMissing = `not file {path} {path}/index.html
    not vars_regexp {http.request.orig_uri} \`${disguised}\``;

const spelling = ({ spelled, name }: Spelling): string => `    "~(?i)${spelled}" "${name}"`;

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
