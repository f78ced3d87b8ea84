import type { Drawing } from './draw.ts';

/** The attributes of a drawing's `svg` element. */
export const svgAttributes = ({ width, height }: Drawing) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: `0 0 ${width} ${height}`,
  width: `${width}pt`,
  height: `${height}pt`,
  role: 'img',
  'font-family': 'Helvetica, Arial, Liberation Sans, Noto Sans, sans-serif',
});

/** A drawing as the text of an SVG file. */
export function svgOf(drawing: Drawing): string {
  const { width, height, title, description, shapes } = drawing;
  return [
    `<svg${attributesOf(svgAttributes(drawing))}>`,
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { width, height, fill: '#fff' }),
    ...shapes.map(({ tag, attributes, text }) => element(tag, attributes, text)),
    '</svg>',
    '',
  ].join('\n');
}

const element = (tag: string, attributes: object, text = '') =>
  text
    ? `<${tag}${attributesOf(attributes)}>${escape(text)}</${tag}>`
    : `<${tag}${attributesOf(attributes)}/>`;

const attributesOf = (attributes: object) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
