/** The maximum size in bytes: a patient's phone loads them with every page. */
export const logoLimit = 4096;

/**
 * The allowed elements and attributes. Everything else is refused: text, links, styles, scripts, and what a parser
 * may add.
 */
const drawing = new Set(
  'svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
);

/**
 * The maximum aspect ratio: a mark is shown as a small square beside the clinic's name, and anything wider is a
 * wordmark.
 */
const widest = 1.5;

/** The problems of a logo; an empty list means that a page may show it. */
export function wrongWithLogo(name: string, bytes: Uint8Array | undefined): string[] {
  if (!bytes) return [`there is no file "${name}" beside the profile`];
  const tooBig =
    bytes.length > logoLimit ? [`"${name}" has ${bytes.length} bytes: ${logoLimit} are the most`] : [];
  return [...tooBig, ...(name.endsWith('.svg') ? wrongWithSvg(name, bytes) : wrongWithPng(name, bytes))];
}

const element = /<\/?([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

function wrongWithSvg(name: string, bytes: Uint8Array): string[] {
  const svg = new TextDecoder().decode(bytes);
  if (!/^\s*<svg\s[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>[\s\S]*<\/svg>\s*$/.test(svg))
    return [`"${name}" must be one <svg> with xmlns="http://www.w3.org/2000/svg"`];
  const tags = [...svg.matchAll(element)];
  const names = tags.map(([, tag = '']) => tag);
  const attributes = tags.map(([, , text = '']) => text).join(' ');
  const found: readonly (readonly [boolean, string])[] = [
    [names.includes('script') || /\son[a-z]+\s*=|javascript:/i.test(attributes), 'must not carry a script'],
    [holdsWords(svg, names), 'must not carry words'],
    [
      names.some((tag) => !drawing.has(tag) && tag !== 'script' && !wordy.test(tag)) ||
        /[!?&]/.test(markup(svg)),
      'may only draw: no links, styles, entities or other documents',
    ],
    [loads.test(attributes) || /@import/i.test(svg), 'must not load anything'],
    [!isMark(sizeOfSvg(attributes)), markOnly],
  ];
  return found.filter(([wrong]) => wrong).map(([, message]) => `"${name}" ${message}`);
}

const markOnly = `must be a mark, not a line of words: with a viewBox, and no side over ${widest} times the other`;
const wordy = /^(.*:)?(text|tspan|textPath|title|desc|font|glyph)$/i;
const loads = /\b(xlink:)?href\s*=\s*["']?(?!["']?#)|url\(\s*["']?(?!["']?#)/i;

/** Whether there is text between the tags of a drawing, which is not allowed. */
const holdsWords = (svg: string, names: readonly string[]) =>
  names.some((tag) => wordy.test(tag)) || svg.replace(element, '').trim() !== '';

/** Markup other than elements: comments, doctypes, processing instructions and entities. */
const markup = (svg: string) => (svg.match(/<[^a-z/]|&/gi) ?? []).join('');

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOfSvg(attributes: string): Size {
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(attributes) ?? [];
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return { width, height };
}

const isMark = ({ width, height }: Size) =>
  width > 0 && height > 0 && Math.max(width / height, height / width) <= widest;

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function wrongWithPng(name: string, bytes: Uint8Array): string[] {
  if (bytes.length < 24 || !pngStart.every((byte, at) => bytes[at] === byte))
    return [`"${name}" is not a PNG file`];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isMark({ width: view.getUint32(16), height: view.getUint32(20) }) ? [] : [`"${name}" ${markOnly}`];
}

/** The picture as a data URL. An SVG is kept as text, which compresses to half the size of base64. */
export function logoAddress(name: string, bytes: Uint8Array): string {
  if (!name.endsWith('.svg')) return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const drawing = Buffer.from(bytes).toString('utf8').trim().replaceAll('"', "'");
  return `data:image/svg+xml,${drawing.replace(/[%#<>&{}\s]/g, (sign) => (sign === ' ' ? sign : encodeURIComponent(sign)))}`;
}
