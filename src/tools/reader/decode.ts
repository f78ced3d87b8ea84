import decodeQR from 'qr/decode.js';

/** Pixels as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/**
 * The text of a QR code in a picture, if there is one that can be read. More `effort` tries more guesses at where the
 * code lies, however long they take; the least is quick enough for a camera.
 */
export function decode({ width, height, data }: Pixels, effort = 1): string | undefined {
  const picture = { width, height, data: data as Uint8ClampedArray };
  try {
    return decodeQR(picture, effort > 1 ? { effort, timeLimit: Infinity } : {});
  } catch {
    return undefined;
  }
}
