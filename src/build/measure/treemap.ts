import { SourceMap, type SourceMapPayload } from 'node:module';
import { jsonForScript } from '../escape.ts';
import { brotli, type Kind } from './weigh.ts';

export interface Script {
  readonly code: string;
  readonly map: SourceMapPayload;
}

type Span = readonly [start: number, end: number];

/** A segment of a page: the ranges of its text that belong to it. */
export interface Segment {
  readonly kind: Kind;
  readonly name: string;
  readonly spans: readonly Span[];
}

export interface WeighedSegment {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: number;
  /** By how much the page would be smaller without it, after brotli. */
  readonly brotli: number;
}

/** The segments of a finished page, the heaviest first. */
export function weighedSegments(page: string, script: Script): WeighedSegment[] {
  const whole = brotli(page);
  return segmentsOf(page, script)
    .map(({ kind, name, spans }) => {
      const without = cutOut(page, spans);
      return { kind, name, bytes: page.length - without.length, brotli: whole - brotli(without) };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** The segments of a page: every character belongs to exactly one. */
export function segmentsOf(page: string, script: Script): Segment[] {
  const at = page.indexOf(`<script>${script.code}`) + '<script>'.length;
  if (at < '<script>'.length) throw new Error('The page does not contain this script: build it again');
  const inside = [
    ...modulesOf(script, at),
    ...wordsOf(page),
    ...elementsOf(page, 'style', 'style'),
    ...elementsOf(page, 'pictures', 'svg'),
  ];
  return [...inside, { kind: 'markup', name: 'markup', spans: between(inside, page.length) }];
}

/** The script's characters by the module they come from. */
function modulesOf({ code, map: payload }: Script, at: number): Segment[] {
  const map = new SourceMap(payload);
  const spans = new Map<string, [number, number][]>();
  let line = 0;
  let column = 0;
  for (let each = at; each < at + code.length; each += 1) {
    const entry = map.findEntry(line, column);
    const name = named('originalSource' in entry ? entry.originalSource : '');
    const own = spans.get(name) ?? [];
    const last = own.at(-1);
    if (last?.[1] === each) last[1] += 1;
    else spans.set(name, [...own, [each, each + 1]]);
    [line, column] = code[each - at] === '\n' ? [line + 1, 0] : [line, column + 1];
  }
  return [...spans].map(([name, where]) => ({ kind: 'script', name, spans: where }));
}

const named = (source: string | undefined): string =>
  source?.replace(/^.*node_modules\//, '').replace(/^\W*(?=(?:svelte\/)?src\/|questionnaire\/)/, '') ||
  'templates, and what the compilers add';

/** The page's data by key, with the large values split further. */
function wordsOf(page: string): Segment[] {
  const [all = '', json = ''] = /<script type="application\/json"[^>]*>([^<]*)/.exec(page) ?? [];
  const start = page.indexOf(all) + all.length - json.length;
  return json === '' ? [] : piecesOf('', JSON.parse(json), [start, start + json.length], page);
}

const large = 3000;

function piecesOf(name: string, value: unknown, [start, end]: Span, page: string): Segment[] {
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isTree || end - start < large) return [{ kind: 'words', name, spans: [[start, end]] }];
  let from = start;
  return Object.entries(value).flatMap(([key, inside]) => {
    const text = jsonForScript(inside);
    const at = page.indexOf(text, page.indexOf(`"${key}":`, from));
    from = at + text.length;
    return piecesOf(name ? `${name}.${key}` : key, inside, [at, from], page);
  });
}

function elementsOf(page: string, kind: Kind, tag: string): Segment[] {
  const spans = [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>.*?</${tag}>`, 'gs'))]
    .filter(({ index }) => index < page.indexOf('<script'))
    .map(({ 0: text, index }): Span => [index, index + text.length]);
  return spans.length > 0 ? [{ kind, name: kind, spans }] : [];
}

function between(segments: readonly Segment[], length: number): Span[] {
  const taken = sorted(segments.flatMap(({ spans }) => spans));
  const ends = [0, ...taken.map(([, end]) => end)];
  const starts = [...taken.map(([start]) => start), length];
  return ends.map((end, at): Span => [end, starts[at] ?? length]).filter(([start, end]) => end > start);
}

function cutOut(page: string, spans: readonly Span[]): string {
  return between([{ kind: 'markup', name: '', spans }], page.length)
    .map(([start, end]) => page.slice(start, end))
    .join('');
}

const sorted = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[0] - b[0]);
