import fc from 'fast-check';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode, SIZE } from './qr-code.ts';

const code = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 1,
  maxLength: 90,
});

/** As a camera would see it: four dots to a module, and a quiet zone. */
function picture(modules: readonly boolean[]) {
  const scale = 4;
  const quiet = 4;
  const size = (SIZE + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  modules.forEach((dark, at) => {
    if (!dark) return;
    const [x, y] = [((at % SIZE) + quiet) * scale, (Math.floor(at / SIZE) + quiet) * scale];
    for (let down = 0; down < scale; down++)
      for (let along = 0; along < scale; along++)
        data.fill(0, ((y + down) * size + x + along) * 4, ((y + down) * size + x + along) * 4 + 3);
  });
  return { width: size, height: size, data };
}

describe('the QR code on the notes', () => {
  it('reads back what was written, whatever the content', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(decodeQR(picture(qrCode(text)))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('is module by module what another writer makes', () => {
    const options = { ecc: 'medium', version: 4, mask: 0, encoding: 'alphanumeric', border: 1 } as const;
    fc.assert(
      fc.property(code, (text) => {
        expect(qrCode(text)).toEqual(
          encodeQR(text, 'raw', options)
            .slice(1, -1)
            .flatMap((row) => row.slice(1, -1)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has room for 90 signs and refuses more', () => {
    expect(qrCode('A'.repeat(90))).toHaveLength(SIZE * SIZE);
    expect(() => qrCode('A'.repeat(91))).toThrow('a code has room for 90 signs');
  });

  it('refuses signs that its alphabet lacks, and does not repeat them', () => {
    for (const text of ['mild1', 'MILD1 0', 'É'])
      expect(() => qrCode(text)).toThrow(/^a code has digits and capital letters only$/);
  });
});
