/**
 * The site's address, from `SITE=https://check.your-clinic.example npm run build`. Links between languages for search
 * engines must be absolute, so without an address there are none. Throws if it is not a URL.
 */
export function siteAddress(given = process.env['SITE']): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`SITE must be an address as in https://check.your-clinic.example, but is "${given}"`);
  return url.href.replace(/\/+$/, '');
}
