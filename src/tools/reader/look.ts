import { kindOf } from './file-kind.ts';
import { MOST_PAGES, MOST_PIXELS } from './limits.ts';
import { openPdf, type Decoders } from './pdf.ts';
import { canSeePictures, codesIn, hardCodesIn, type Picture } from './picture.ts';
import type { Problem } from './read-notes.ts';
import { openTiff } from './tiff.ts';

/** The texts of all codes in a file, or why there are none. */
export type LookResult = { readonly texts: readonly string[] } | { readonly problem: Problem };

/** How many of the first pages are searched thoroughly if the quick search found no code on any page. */
const CLOSELY = 4;

/** Looks for codes in a picture, a TIFF or a PDF. */
export async function lookIn(file: Blob, decoders: Decoders): Promise<LookResult> {
  const { kind, size } = kindOf(new Uint8Array(await file.slice(0, 65_536).arrayBuffer()));
  if (size && size.width * size.height > MOST_PIXELS) return { problem: 'tooLarge' };
  if (!canSeePictures()) return { problem: 'hidden' };
  if (kind === 'pdf') return lookInPdf(file, decoders);
  const image = await createImageBitmap(file).catch(() => undefined);
  if (image) {
    const picture = { image, width: image.width, height: image.height };
    return lookInPages(1, () => Promise.resolve(picture));
  }
  if (kind === 'tiff') return lookInTiff(file);
  return { problem: kind === 'heic' ? 'heic' : 'noPicture' };
}

async function lookInPdf(file: Blob, decoders: Decoders): Promise<LookResult> {
  const pdf = await openPdf(file, decoders).catch(() => undefined);
  if (!pdf) return { problem: 'pdf' };
  try {
    return await lookInPages(pdf.pages, pdf.page);
  } catch {
    return { problem: 'pdf' };
  } finally {
    await pdf.close();
  }
}

async function lookInTiff(file: Blob): Promise<LookResult> {
  try {
    const tiff = openTiff(await file.arrayBuffer());
    return await lookInPages(tiff.pages, (number) => Promise.resolve(tiff.page(number)));
  } catch {
    return { problem: 'tiff' };
  }
}

async function lookInPages(pages: number, page: (number: number) => Promise<Picture>): Promise<LookResult> {
  if (pages > MOST_PAGES) return { problem: 'tooLong' };
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  const texts = new Set<string>();
  for (const number of numbers) for (const text of codesIn(await page(number))) texts.add(text);
  if (texts.size > 0) return { texts: [...texts] };
  for (const number of numbers.slice(0, CLOSELY)) {
    const hard = hardCodesIn(await page(number));
    if (hard.length > 0) return { texts: hard };
  }
  return { problem: 'noCode' };
}
