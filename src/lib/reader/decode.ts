import decodeQR from 'qr/decode.js';

/** Pixels as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** The text of a QR code in a picture, if there is one that can be read. */
export function decode(pixels: Pixels): string | undefined {
  try {
    return decodeQR({ width: pixels.width, height: pixels.height, data: pixels.data as Uint8ClampedArray });
  } catch {
    return undefined;
  }
}
