/**
 * Where the site will stand, as `SITE=https://check.your-clinic.example npm run build` says. Links between languages
 * for search engines must be whole addresses, so without one there are none. Throws where it is no address.
 */
export function siteAddress(given = process.env['SITE']): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`SITE must be an address as in https://check.your-clinic.example, but is "${given}"`);
  return url.href.replace(/\/+$/, '');
}
