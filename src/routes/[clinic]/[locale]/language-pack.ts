import type { Language, LanguagePack } from './check-props.ts';

/** The global function that a language's file calls once, with its content. */
export const packCall = 'mildWords';

declare global {
  interface Window {
    mildWords?: ((pack: LanguagePack) => void) | undefined;
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** How long a language may take to arrive, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Loads another language of the same check into this page. The page's policy allows only scripts whose hash it lists,
 * so nothing else can be loaded this way; the request carries no data. Undefined if it is not available: offline,
 * from a file: URL, in a frame whose host sends no CORS header, or after the site was updated.
 */
export function loadPack({ locale, integrity }: Pick<Language, 'locale' | 'integrity'>) {
  return new Promise<LanguagePack | undefined>((resolve) => {
    const script = document.createElement('script');
    const end = (pack?: LanguagePack) => {
      clearTimeout(timer);
      script.remove();
      window[packCall] = undefined;
      resolve(pack);
    };
    const timer = setTimeout(end, PATIENCE);
    window[packCall] = (pack) => end(pack.locale === locale ? pack : undefined);
    script.onerror = () => end();
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.referrerPolicy = 'no-referrer';
    script.src = trusted(new URL(`../${locale}/words.js`, location.href).href);
    document.head.append(script);
  });
}

let policy: { createScriptURL(url: string): string } | undefined;

/** The address of a script as a TrustedScriptURL, where the browser has Trusted Types. */
function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('mild-words', { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}
