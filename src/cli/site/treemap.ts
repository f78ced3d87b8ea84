import { readFileSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import { build } from 'vite';
import { weighedSegments, type Script, type WeighedSegment } from '../../build/measure/treemap.ts';
import { brotli } from '../../build/measure/weigh.ts';

/** Shows where the bytes of a check page are, by default of the English one. */
export async function run([file = 'build/caliber-pain/en/index.html']: readonly string[]): Promise<void> {
  // The source map refers to the minifier's output: undo the page's escaping of a few characters.
  const page = readFileSync(file, 'utf8').replaceAll('\\x3C', '<');
  const segments = weighedSegments(page, await scriptWithMap());
  console.log(`${file}: ${brotli(page)} bytes after brotli. Each segment on its own:`);
  console.table(tallied(segments));
  console.table(
    segments.map(({ kind, name, bytes, brotli: own }) => ({ kind, part: name, bytes, brotli: own })),
  );
}

const room = ({ kind, name }: WeighedSegment): string =>
  kind === 'script' ? name.replace(/^(svelte|src\/lib\/[^/]+|src\/[^/]+|[^/]+).*/, '$1') : kind;

/** The same script as in the page, with its source map. */
async function scriptWithMap(): Promise<Script> {
  const made = await build({
    configFile: 'src/entry/vite.config.ts',
    mode: 'check',
    logLevel: 'error',
    build: { sourcemap: 'hidden', write: false },
  });
  const chunk = [made]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .find((each) => each.type === 'chunk');
  if (!chunk?.map) throw new Error('The script has no source map');
  return { code: chunk.code.trim(), map: chunk.map as unknown as SourceMapPayload };
}

function tallied(all: readonly WeighedSegment[]) {
  const rooms = Object.entries(Object.groupBy(all, room)).map(([name, own = []]) => ({
    room: name,
    bytes: sum(own.map(({ bytes }) => bytes)),
    brotli: sum(own.map(({ brotli: each }) => each)),
  }));
  return rooms.sort((a, b) => b.brotli - a.brotli);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
