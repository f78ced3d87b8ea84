import { createHash } from 'node:crypto';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

/** The content security policy that allows exactly the scripts and styles the page carries. */
export function policyFor(html: string): string {
  const inline = [...html.matchAll(INLINE)].map(([, tag = '', attributes = '', text = '']) => ({
    tag: tag.toLowerCase(),
    isData: attributes.includes('application/json'),
    text,
  }));
  const hashes = (tag: string) =>
    sources(inline.filter((element) => element.tag === tag && !element.isData).map(({ text }) => text));

  return [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    'img-src data:',
    ...(holdsFrame(html) ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
}

/** The page where clinics get their snippet shows the check in a frame. */
const holdsFrame = (html: string) => /\sid="live"/.test(html);

function sources(texts: string[]): string {
  const hashes = new Set(
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return hashes.size > 0 ? [...hashes].join(' ') : "'none'";
}
