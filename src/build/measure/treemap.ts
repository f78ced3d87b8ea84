import { SourceMap, type SourceMapPayload } from 'node:module';
import { jsonForScript } from '../escape.ts';
import { brotli, type Kind } from './weigh.ts';

export interface Script {
  readonly code: string;
  readonly map: SourceMapPayload;
}

type Place = readonly [start: number, end: number];

/** A part of a page: the places in its text that belong to it. */
export interface Part {
  readonly kind: Kind;
  readonly name: string;
  readonly places: readonly Place[];
}

export interface WeighedPart {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: number;
  /** What the page would be shorter by without it, after brotli. */
  readonly brotli: number;
}

/** The parts of a finished page, the heaviest first. */
export function weighedParts(page: string, script: Script): WeighedPart[] {
  const whole = brotli(page);
  return partsOf(page, script)
    .map(({ kind, name, places }) => {
      const without = cutOut(page, places);
      return { kind, name, bytes: page.length - without.length, brotli: whole - brotli(without) };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** Every character of the page belongs to one of them. */
export function partsOf(page: string, script: Script): Part[] {
  const at = page.indexOf(`<script>${script.code}`) + '<script>'.length;
  if (at < '<script>'.length) throw new Error('The page does not hold this script: build it again');
  const inside = [
    ...modulesOf(script, at),
    ...wordsOf(page),
    ...elementsOf(page, 'style', 'style'),
    ...elementsOf(page, 'pictures', 'svg'),
  ];
  return [...inside, { kind: 'markup', name: 'markup', places: between(inside, page.length) }];
}

/** Which of the script's characters come from which module. */
function modulesOf({ code, map: payload }: Script, at: number): Part[] {
  const map = new SourceMap(payload);
  const places = new Map<string, [number, number][]>();
  let line = 0;
  let column = 0;
  for (let each = at; each < at + code.length; each += 1) {
    const entry = map.findEntry(line, column);
    const name = named('originalSource' in entry ? entry.originalSource : '');
    const own = places.get(name) ?? [];
    const last = own.at(-1);
    if (last?.[1] === each) last[1] += 1;
    else places.set(name, [...own, [each, each + 1]]);
    [line, column] = code[each - at] === '\n' ? [line + 1, 0] : [line, column + 1];
  }
  return [...places].map(([name, where]) => ({ kind: 'script', name, places: where }));
}

const named = (source: string | undefined): string =>
  source?.replace(/^.*node_modules\//, '').replace(/^\W*(?=(?:svelte\/)?src\/|questionnaire\/)/, '') ||
  'templates, and what the compilers add';

/** The page's data by its keys, and those of what is large. */
function wordsOf(page: string): Part[] {
  const [all = '', json = ''] = /<script type="application\/json"[^>]*>([^<]*)/.exec(page) ?? [];
  const start = page.indexOf(all) + all.length - json.length;
  return json === '' ? [] : piecesOf('', JSON.parse(json), [start, start + json.length], page);
}

const large = 3000;

function piecesOf(name: string, value: unknown, [start, end]: Place, page: string): Part[] {
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isTree || end - start < large) return [{ kind: 'words', name, places: [[start, end]] }];
  let from = start;
  return Object.entries(value).flatMap(([key, inside]) => {
    const text = jsonForScript(inside);
    const at = page.indexOf(text, page.indexOf(`"${key}":`, from));
    from = at + text.length;
    return piecesOf(name ? `${name}.${key}` : key, inside, [at, from], page);
  });
}

function elementsOf(page: string, kind: Kind, tag: string): Part[] {
  const places = [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>.*?</${tag}>`, 'gs'))]
    .filter(({ index }) => index < page.indexOf('<script'))
    .map(({ 0: text, index }): Place => [index, index + text.length]);
  return places.length > 0 ? [{ kind, name: kind, places }] : [];
}

function between(parts: readonly Part[], length: number): Place[] {
  const taken = sorted(parts.flatMap(({ places }) => places));
  const ends = [0, ...taken.map(([, end]) => end)];
  const starts = [...taken.map(([start]) => start), length];
  return ends.map((end, at): Place => [end, starts[at] ?? length]).filter(([start, end]) => end > start);
}

function cutOut(page: string, places: readonly Place[]): string {
  return between([{ kind: 'markup', name: '', places }], page.length)
    .map(([start, end]) => page.slice(start, end))
    .join('');
}

const sorted = (places: readonly Place[]): Place[] => [...places].sort((a, b) => a[0] - b[0]);
