/** At most so many bytes: a patient's phone loads them with every page. */
export const logoLimit = 4096;

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script|\son[a-z]+\s*=|javascript:/i, 'must not carry a script'],
  [/<(text|tspan|title|desc)\b/i, 'must not carry words: draw them as paths'],
  [
    /<(foreignObject|image|iframe|use|style|a|animate\w*|set)\b/i,
    'may only draw: no links, styles or other documents',
  ],
  [/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i, 'may only draw: no document type, entities or stylesheets'],
  [/\b(xlink:)?href\s*=\s*["']?(?!["']?#)|url\(\s*["']?(?!["']?#)|@import/i, 'must not load anything'],
];

/** What is wrong with a logo: an empty list means that it can stand in a page. */
export function wrongWithLogo(name: string, bytes: Uint8Array | undefined): string[] {
  if (!bytes) return [`there is no file "${name}" beside the profile`];
  const tooBig =
    bytes.length > logoLimit ? [`"${name}" has ${bytes.length} bytes: ${logoLimit} are the most`] : [];
  return [...tooBig, ...(name.endsWith('.svg') ? wrongWithSvg(name, bytes) : wrongWithPng(name, bytes))];
}

function wrongWithSvg(name: string, bytes: Uint8Array): string[] {
  const svg = new TextDecoder().decode(bytes);
  if (!/^\s*<svg\s[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>[\s\S]*<\/svg>\s*$/.test(svg))
    return [`"${name}" must be one <svg> with xmlns="http://www.w3.org/2000/svg"`];
  return forbidden.filter(([pattern]) => pattern.test(svg)).map(([, promise]) => `"${name}" ${promise}`);
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const wrongWithPng = (name: string, bytes: Uint8Array): string[] =>
  pngStart.every((byte, at) => bytes[at] === byte) ? [] : [`"${name}" is not a PNG file`];

/** The picture as an address. A drawing stays text, which packs to half of what base 64 would. */
export function logoAddress(name: string, bytes: Uint8Array): string {
  if (!name.endsWith('.svg')) return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const drawing = Buffer.from(bytes).toString('utf8').trim().replaceAll('"', "'");
  return `data:image/svg+xml,${drawing.replace(/[%#<>&{}\s]/g, (sign) => (sign === ' ' ? sign : encodeURIComponent(sign)))}`;
}
