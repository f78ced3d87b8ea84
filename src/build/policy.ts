import { createHash } from 'node:crypto';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

/**
 * The content security policy that allows exactly the page's inline scripts and styles, and of external scripts only
 * those with these hashes, such as "sha256-…".
 */
export function policyFor(html: string, loaded: readonly string[] = []): string {
  const inline = [...html.matchAll(INLINE)].map(([, tag = '', attributes = '', text = '']) => ({
    tag: tag.toLowerCase(),
    isData: attributes.includes('application/json'),
    text,
  }));
  const hashes = (tag: string) =>
    sources(inline.filter((element) => element.tag === tag && !element.isData).map(({ text }) => text));

  return [
    "default-src 'none'",
    `script-src ${[hashes('script'), ...loaded.map((hash) => `'${hash}'`), ...(isReader(html) ? ["'wasm-unsafe-eval'"] : [])].join(' ')}`,
    `style-src ${hashes('style')}`,
    'img-src data:',
    ...(isReader(html) ? ['worker-src blob:'] : []),
    ...(holdsFrame(html) ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types svelte-trusted-html${isReader(html) ? ' reader-worker' : ''}${loaded.length > 0 ? ' mild-words' : ''}`,
  ].join('; ');
}

/** The desk's page opens files in a worker, with PDF.js's WebAssembly decoders; no page for patients does. */
const isReader = (html: string) => /\sid="reader"/.test(html);

/** The snippets page shows the check in a frame. */
const holdsFrame = (html: string) => /\sid="live"/.test(html);

function sources(texts: string[]): string {
  const hashes = new Set(
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return hashes.size > 0 ? [...hashes].join(' ') : "'none'";
}
