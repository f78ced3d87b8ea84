import { expect, test } from 'vitest';
import { kindOf } from './file-kind.ts';

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
}
const big = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const little = (number: number) => big(number).reverse();
const short = (number: number) => [number & 255, number >>> 8];
const zeros = (count: number) => Array.from({ length: count }, () => 0);

test.each([
  ['PNG', bytesOf('\x89PNG\r\n\x1a\n', zeros(8), big(30_000), big(20_000)), 30_000, 20_000],
  ['GIF', bytesOf('GIF89a', short(30_000), short(20_000)), 30_000, 20_000],
  ['BMP', bytesOf('BM', zeros(16), little(30_000), little(-20_000 >>> 0)), 30_000, 20_000],
  [
    'JPEG',
    bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0x4e, 0x20, 0x75, 0x30]),
    30_000,
    20_000,
  ],
  [
    'WebP with losses',
    bytesOf('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), short(16_000), short(9_000)),
    16_000,
    9_000,
  ],
  [
    'WebP without losses',
    bytesOf('RIFF', zeros(4), 'WEBPVP8L', zeros(5), little(((8_999 << 14) | 15_999) >>> 0)),
    16_000,
    9_000,
  ],
  [
    'WebP with more',
    bytesOf('RIFF', zeros(4), 'WEBPVP8X', zeros(8), little(29_999).slice(0, 3), little(19_999)),
    30_000,
    20_000,
  ],
  [
    'AVIF',
    bytesOf(zeros(4), 'ftypavif', zeros(40), 'ispe', zeros(4), big(30_000), big(20_000)),
    30_000,
    20_000,
  ],
] as const)('the size of a %s is known before it is opened', (_name, bytes, width, height) => {
  expect(kindOf(bytes)).toEqual({ kind: 'picture', size: { width, height } });
});

test.each([
  ['a PDF after some spaces', bytesOf('  %PDF-1.4'), 'pdf'],
  ['a TIFF', bytesOf('MM\0*'), 'tiff'],
  ['an iPhone photo', bytesOf(zeros(4), 'ftypheic'), 'heic'],
  ['a PNG that is cut', bytesOf('\x89PNG'), 'picture'],
  ['nothing at all', bytesOf(), 'picture'],
])('%s is taken for what it is', (_name, bytes, kind) => {
  expect(kindOf(bytes)).toEqual({ kind, size: undefined });
});
