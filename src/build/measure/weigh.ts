import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { brotliCompressSync, constants } from 'node:zlib';

export const kinds = ['markup', 'style', 'script', 'words', 'pictures'] as const;
export type Kind = (typeof kinds)[number];

/**
 * The transfer size of a file, in bytes after brotli. Kinds are compressed separately, so their sum exceeds the
 * total.
 */
export interface Weight extends Readonly<Record<Kind, number>> {
  readonly total: number;
  /** The number of requests to show the page: one for the page and one for each file it refers to. */
  readonly requests: number;
  /** The number of elements in the page as sent, without those in a template. */
  readonly elements: number;
}

export function weigh(html: string): Weight {
  const texts = textByKind(html);
  const weights = kinds.map((kind) => [kind, brotli(texts[kind])] as const);
  return {
    ...(Object.fromEntries(weights) as Record<Kind, number>),
    total: brotli(html),
    requests: 1 + filesNamedIn(texts.markup),
    elements: elementsIn(parse(html)),
  };
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): number {
  const inside = 'childNodes' in node ? node.childNodes : [];
  return inside.reduce((sum, each) => sum + elementsIn(each), tree.isElementNode(node) ? 1 : 0);
}

/** The size of `text` as a server sends it precompressed. */
export function brotli(text: string): number {
  if (text === '') return 0;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  return brotliCompressSync(text, { params }).length;
}

const kindOf = (tag: string): Kind => {
  if (tag.startsWith('<svg')) return 'pictures';
  if (tag.startsWith('<style')) return 'style';
  return /type="application\/json"/.test(tag) ? 'words' : 'script';
};

function textByKind(html: string): Record<Kind, string> {
  const texts: Record<Kind, string> = { markup: '', style: '', script: '', words: '', pictures: '' };
  texts.markup = html
    .replace(
      /(<(script|style|svg)\b[^>]*>)([\s\S]*?)(<\/\2>)/g,
      (_all, tag: string, _name, inside: string) => {
        texts[kindOf(tag)] += inside;
        return tag;
      },
    )
    .replace(/"data:[^"]*"/g, (picture) => {
      texts.pictures += picture;
      return '""';
    });
  return texts;
}

const filesNamedIn = (markup: string): number =>
  [
    ...markup.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc="(?!")|<link\b[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|manifest)"[^>]*\shref="(?!")|<object\b[^>]*\sdata="(?!")/g,
    ),
  ].length;
