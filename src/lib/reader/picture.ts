import { decode } from './decode.ts';
import type { Problem } from './read-notes.ts';

/** Longest sides to try, in pixels: a code that is too small in one picture is clear in another. */
const sides = [1600, 1000, 2600, 640];

/** The code in a picture from a file, or why there is none. */
export async function codeInFile(file: Blob): Promise<{ text: string } | { problem: Problem }> {
  if (file.type === 'application/pdf') return { problem: 'pdf' };
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image) return { problem: 'noPicture' };
  try {
    const text = codeInImage(image, image.width, image.height);
    return text === undefined ? { problem: 'noCode' } : { text };
  } finally {
    image.close();
  }
}

/** Tries the picture at several sizes, none so large that a computer at a desk would stop over it. */
export function codeInImage(
  image: CanvasImageSource,
  width: number,
  height: number,
  tries: readonly number[] = sides,
): string | undefined {
  const longest = Math.max(width, height);
  const sizes = [...new Set(tries.map((side) => Math.min(side, longest)))];
  for (const side of sizes) {
    const text = decode(pixelsOf(image, (width * side) / longest, (height * side) / longest));
    if (text !== undefined) return text;
  }
  return undefined;
}

function pixelsOf(image: CanvasImageSource, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
