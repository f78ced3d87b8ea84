import { decode } from './decode.ts';
import type { Problem } from './read-notes.ts';

interface Try {
  /** The longest side, in pixels: a code that is too small in one picture is clear in another. */
  readonly side: number;
  readonly effort: number;
}

const quick = [1600, 1000, 1300, 2600, 640].map((side) => ({ side, effort: 1 }));
const thorough = [1600, 1000].map((side) => ({ side, effort: 8 }));
const oneFrame: readonly Try[] = [{ side: 800, effort: 1 }];

type Found = { readonly text: string } | { readonly problem: Problem };

/** The code in a picture or a PDF, or why there is none. */
export async function codeInFile(file: Blob): Promise<Found> {
  return (await isPdf(file)) ? codeInPdf(file) : codeInPicture(file);
}

const isPdf = async (file: Blob) => (await file.slice(0, 1024).text()).includes('%PDF-');

async function codeInPdf(file: Blob): Promise<Found> {
  const { pagesOf } = await import('./pdf.ts');
  try {
    for await (const page of pagesOf(file)) {
      const text = codeInImage(page, page.width, page.height);
      if (text !== undefined) return { text };
    }
    return { problem: 'noCode' };
  } catch {
    return { problem: 'pdf' };
  }
}

async function codeInPicture(file: Blob): Promise<Found> {
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image) return { problem: 'noPicture' };
  try {
    const text = codeInImage(image, image.width, image.height);
    return text === undefined ? { problem: 'noCode' } : { text };
  } finally {
    image.close();
  }
}

/** The code in what a camera sees at the moment. */
export const codeInFrame = (video: HTMLVideoElement): string | undefined =>
  codeInImage(video, video.videoWidth, video.videoHeight, oneFrame);

/** Tries the picture at several sizes, none so large that a computer at a desk would stop over it. */
function codeInImage(
  image: CanvasImageSource,
  width: number,
  height: number,
  tries: readonly Try[] = [...quick, ...thorough],
): string | undefined {
  const longest = Math.max(width, height);
  const tried = new Set<string>();
  for (const { side, effort } of tries) {
    const scale = Math.min(1, side / longest);
    if (tried.has(`${scale} ${effort}`)) continue;
    tried.add(`${scale} ${effort}`);
    const text = decode(pixelsOf(image, width * scale, height * scale), effort);
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
