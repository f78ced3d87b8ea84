import { decodeAll, type Pixels } from './decode.ts';

interface Try {
  /** The longest side, in pixels: a code that is too small in one picture is clear in another. */
  readonly side: number;
  readonly effort: number;
  /** As scanned from behind, or by a camera that shows people as a mirror does. */
  readonly isMirrored?: boolean;
}

const quick = [1600, 1000, 1300, 2600, 640].map((side) => ({ side, effort: 1 }));
const thorough: readonly Try[] = [1600, 1000].map((side) => ({ side, effort: 8 }));
const mirrored: readonly Try[] = [1600, 1000].map((side) => ({ side, effort: 1, isMirrored: true }));
const oneFrame: readonly Try[] = [{ side: 800, effort: 1 }];

/** A drawable image and its size in pixels. */
export interface Picture {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** One shared canvas: tablets have memory for only a few, and free them late. */
let canvas: OffscreenCanvas | undefined;
let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** The texts of the codes found quickly in a picture at several sizes, none so large that it would be slow. */
export const codesIn = (picture: Picture): readonly string[] => found(picture, quick);
/** The texts of codes that take longer to find. */
export const hardCodesIn = (picture: Picture): readonly string[] => {
  const texts = found(picture, mirrored);
  return texts.length > 0 ? texts : found(picture, thorough);
};
/** The texts of the codes in the camera's current frame. */
export const codesInFrame = (picture: Picture): readonly string[] => found(picture, oneFrame);

function found({ image, width, height }: Picture, tries: readonly Try[]): readonly string[] {
  const longest = Math.max(width, height);
  const texts = new Set<string>();
  const tried = new Set<number>();
  for (const { side, effort, isMirrored } of tries) {
    const scale = Math.min(1, side / longest);
    if (tried.has(scale)) continue;
    tried.add(scale);
    const pixels = pixelsOf(image, width * scale, height * scale, isMirrored);
    for (const text of decodeAll(pixels, effort)) texts.add(text);
  }
  return [...texts];
}

/** Throws if the browser cannot allocate a canvas of the size. */
function pixelsOf(image: CanvasImageSource, width: number, height: number, isMirrored = false): Pixels {
  const [across, down] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const on = canvasOf(across, down);
  on.fillStyle = '#fff';
  on.fillRect(0, 0, across, down);
  if (isMirrored) on.setTransform(-1, 0, 0, 1, across, 0);
  on.drawImage(image, 0, 0, across, down);
  on.resetTransform();
  return on.getImageData(0, 0, across, down);
}

function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  canvas ??= new OffscreenCanvas(width, height);
  context ??= canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas');
  if (canvas.width < width) canvas.width = width;
  if (canvas.height < height) canvas.height = height;
  return context;
}

/** False if the browser returns altered pixels, as a protection against fingerprinting. */
export function canSeePictures(): boolean {
  const side = 64;
  const on = canvasOf(side, side);
  on.fillStyle = '#fff';
  on.fillRect(0, 0, side, side);
  on.fillStyle = '#000';
  for (let at = 0; at < side; at += 8) on.fillRect(at, at, 4, 4);
  const { data } = on.getImageData(0, 0, side, side);
  const expected = (x: number, y: number) => (x % 8 < 4 && y % 8 < 4 && x >> 3 === y >> 3 ? 0 : 255);
  return data.every((value, at) => {
    const place = at >> 2;
    return value === (at % 4 === 3 ? 255 : expected(place % side, Math.floor(place / side)));
  });
}
