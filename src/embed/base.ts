/**
 * The address of the site with the check, from the link inside each snippet: the loader itself may be a copy that a
 * site's optimizer serves from elsewhere, or be inlined in the page.
 */
export function baseByLink(element: Element, clinic: string): URL | undefined {
  const link = element.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '';
  const [, base] = new RegExp(`^(https?://[^?#]*/)${clinic}/[\\w-]*(/|/index\\.html)?$`).exec(link) ?? [];
  return base === undefined ? undefined : new URL(base);
}

/** The same from the loader's own address; undefined if that is no help, as for an inlined script. */
export function baseByLoader(loader: string, page: string): URL | undefined {
  const isInPage = loader.replace(/[?#].*/, '') === page.replace(/[?#].*/, '');
  return isInPage || !/^https?:/.test(loader) ? undefined : new URL('.', loader);
}
