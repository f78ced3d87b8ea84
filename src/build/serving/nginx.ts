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

export interface Host {
  /** The address that the site is served at: a name, or a name and a port. */
  readonly listen: string;
  readonly name: string;
  readonly folder: string;
}

/** A file for nginx's folder of sites. */
export function nginxFor(
  paths: readonly ServedPath[],
  clinics: readonly ServedClinic[],
  { listen, name, folder }: Host,
): string {
  const maps = headerMaps(paths);
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md. It belongs inside http { }.

# By what was asked for: the page that says that something is not there has the headers of its place.
map $request_uri $mild_place {
  default "";
  "~^/(?<mild_first>[^/?]+)" $mild_first;
}

# Addresses that mean another place than they say.
map $request_uri $mild_disguised {
  default 0;
  "~${disguised.replaceAll('\\', '\\\\')}" 1;
}
${maps.filter(varies).map(mapOf).join('')}
${spellings(clinics)}
server {
  listen ${listen};
  server_name ${name};
  root ${folder};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  # Who opens the check is written down nowhere.
  access_log off;

  gzip_static on;
  gzip_vary on;
  # Needs Debian's libnginx-mod-http-brotli-static; without it, take this line out.
  brotli_static on;

${maps.map(addHeader).join('\n')}
  # add_header ${strictTransport[0]} "${strictTransport[1]}" always;

  error_page 403 404 /404.html;
  location = /404.html {
  }

  location / {
    if ($mild_disguised) {
      return 404;
    }
    try_files $uri $uri/ @moved;
  }

  location @moved {
    if ($mild_moved = "") {
      return 404;
    }
    return 302 $mild_moved$is_args$args;
  }
}
`;
}

/** Redirects for addresses that spell a clinic or a language differently from its folder. */
const spellings = (
  clinics: readonly ServedClinic[],
): string => `# An address that spells a clinic or a language in another way, or names a language that a clinic does not have.
map $uri $mild_language {
  default "";
  "~^/[^/]+/(?<mild_second>[^/]+)" $mild_second;
}

map $uri $mild_rest {
  default "";
  "~^/[^/]+/[^/]+(?<mild_third>/.*)$" $mild_third;
}

map $mild_place $mild_clinic {
  default "";
${clinicSpellings(clinics).map(spelling).join('\n')}
}

map $mild_language $mild_locale {
  default "";
${localeSpellings(clinics).map(spelling).join('\n')}
}

map "$mild_clinic $mild_locale" $mild_right {
  default "/$mild_clinic/$mild_locale$mild_rest";
  "~(^ | $)" "";
}

map "$mild_clinic $mild_language$mild_rest" $mild_list {
  default "";
  "~^[^ ]+ /?$" "/$mild_clinic/";
  "~*^[^ ]+ ${anyLanguage.slice(1, -1)}/?$" "/$mild_clinic/";
}

map "$mild_right $uri" $mild_moved {
  default $mild_right;
  "~^ " $mild_list;
  "~^(.+) \\1$" $mild_list;
}
`;

const spelling = ({ spelled, name }: Spelling): string => `  "~*${spelled}" "${name}";`;

const varies = ({ elsewhere }: HeaderMap) => elsewhere.length > 0;

/** nginx does not send a header with an empty value. */
function mapOf({ header, value = '', elsewhere }: HeaderMap): string {
  const own = elsewhere.map((each, at) => ({
    name: each.path.name,
    ...inPieces(`${variableOf(header)}_${at}`, each.value),
  }));
  return `${own.map(({ pieces }) => pieces).join('')}
map $mild_place $${variableOf(header)} {
  default "${value}";
${own.map(({ name, whole }) => `  "${name}" "${whole}";`).join('\n')}
}
`;
}

/** nginx refuses a file with a word of more than 4,096 bytes. */
const longestWord = 3000;

/** A value as nginx accepts it: itself, or the variables with its pieces, and the directives that set them. */
function inPieces(name: string, value: string): { readonly whole: string; readonly pieces: string } {
  if (value.length <= longestWord) return { whole: value, pieces: '' };
  const count = Math.ceil(value.length / longestWord);
  const variables = Array.from({ length: count }, (_, at) => ({
    variable: `$${name}_${at}`,
    piece: value.slice(at * longestWord, (at + 1) * longestWord),
  }));
  return {
    whole: variables.map(({ variable }) => `\${${variable.slice(1)}}`).join(''),
    pieces: variables
      .map(({ variable, piece }) => `\nmap "" ${variable} {\n  default "${piece}";\n}\n`)
      .join(''),
  };
}

const addHeader = (map: HeaderMap): string =>
  `  add_header ${map.header} ${varies(map) ? `$${variableOf(map.header)}` : `"${map.value}"`} always;`;
