import type { Language, LanguagePack } from './check-props.ts';

/** What a language's file calls, once, with all that it holds. */
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
 * Loads another language of the same check into this page. The page's policy runs no script whose hash it does not
 * name, so nothing else can come in this way; the request carries nothing. Undefined where it can't be had: offline,
 * from a file, in a frame whose host does not share files, or after the site was renewed.
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

/** What a page with Trusted Types wants to be told of the address of a script. */
function trusted(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('mild-words', { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}
