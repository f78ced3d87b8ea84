/**
 * Where the site with the check is, by the link that each snippet has inside: the loader may be a copy that a site's
 * optimizer keeps elsewhere, or stand in the page itself.
 */
export function baseByLink(element: Element, clinic: string): URL | undefined {
  const link = element.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '';
  const [, base] = new RegExp(`^(https?://[^?#]*/)${clinic}/[\\w-]*(/|/index\\.html)?$`).exec(link) ?? [];
  return base === undefined ? undefined : new URL(base);
}

/** The same by the address that the loader came from; undefined where that says nothing, as of a script in the page. */
export function baseByLoader(loader: string, page: string): URL | undefined {
  const isInPage = loader.replace(/[?#].*/, '') === page.replace(/[?#].*/, '');
  return isInPage || !/^https?:/.test(loader) ? undefined : new URL('.', loader);
}
