import { headerMaps, strictTransport, variableOf, type HeaderMap, type Place } from './headers.ts';

export interface Host {
  /** The address that the site is served at: a name, or a name and a port. */
  readonly listen: string;
  readonly name: string;
  readonly folder: string;
}

/** A file for nginx's folder of sites. */
export function nginxFor(places: readonly Place[], { listen, name, folder }: Host): string {
  const maps = headerMaps(places);
  return `# Written by "npm run headers" from the clinic profiles; see docs/deploy.md. It belongs inside http { }.

map $uri $mild_place {
  default "";
  "~^/(?<mild_first>[^/]+)" $mild_first;
}
${maps.filter(varies).map(mapOf).join('')}
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

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

const varies = ({ elsewhere }: HeaderMap) => elsewhere.length > 0;

/** An empty value is not sent at all. */
const mapOf = ({ header, value = '', elsewhere }: HeaderMap): string => `
map $mild_place $${variableOf(header)} {
  default "${value}";
${elsewhere.map(({ place, value: own }) => `  "${place.name}" "${own}";`).join('\n')}
}
`;

const addHeader = (map: HeaderMap): string =>
  `  add_header ${map.header} ${varies(map) ? `$${variableOf(map.header)}` : `"${map.value}"`} always;`;
