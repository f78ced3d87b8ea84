import decodeQR, { type FinderPoints, type Point } from 'qr/decode.js';

/** Pixels in the format of ImageData. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** The most codes to look for on one page. */
const MOST = 8;

/**
 * The texts of all readable QR codes in a picture, each once. A code that was read is painted over so that the next
 * is found, which modifies the pixels. More `effort` tries more candidate positions, however long they take; the
 * least is fast enough for a camera.
 */
export function decodeAll({ width, height, data }: Pixels, effort = 1): readonly string[] {
  const picture = { width, height, data: data as Uint8ClampedArray };
  const texts = new Set<string>();
  for (let count = 0; count < MOST; count++) {
    let place: FinderPoints | undefined;
    const options = {
      ...(effort > 1 && { effort, timeLimit: Infinity }),
      pointsOnDetect: (points: FinderPoints) => (place = points),
    };
    try {
      texts.add(decodeQR(picture, options));
    } catch {
      break;
    }
    if (!place) break;
    paintOver(picture, place.bounds);
  }
  return [...texts];
}

/** White over a quadrangle, given clockwise. */
function paintOver({ width, height, data }: Pixels, corners: readonly Point[]): void {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(width - 1, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= bottom; y++)
    for (let x = left; x <= right; x++)
      if (isInside(x, y, corners)) data.fill(255, (y * width + x) * 4, (y * width + x) * 4 + 4);
}

const isInside = (x: number, y: number, corners: readonly Point[]): boolean =>
  corners.every((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from;
    return (
      (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >=
      -2 * Math.hypot(to.x - from.x, to.y - from.y)
    );
  });
