import { decode, decodeImage, toRGBA8 } from 'utif2';
import { MOST_PIXELS } from './limits.ts';
import type { Picture } from './picture.ts';

export interface OpenTiff {
  readonly pages: number;
  readonly page: (number: number) => Picture;
}

/** The pages of a TIFF, as fax servers and scanners write them. Throws if it is not a TIFF or too large. */
export function openTiff(bytes: ArrayBuffer): OpenTiff {
  if (startOfFirstPage(bytes) + 2 > bytes.byteLength) throw new Error('The TIFF is truncated');
  const pages = decode(bytes).filter((page) => sizeOf(page).width > 0);
  return {
    pages: pages.length,
    page: (number) => {
      const page = pages[number - 1];
      if (!page) throw new Error(`There is no page ${number}`);
      const { width, height } = sizeOf(page);
      if (width * height > MOST_PIXELS) throw new Error('The picture is too large');
      decodeImage(bytes, page);
      const image = new OffscreenCanvas(width, height);
      image
        .getContext('2d')
        ?.putImageData(new ImageData(new Uint8ClampedArray(toRGBA8(page)), width, height), 0, 0);
      return { image, width, height };
    },
  };
}

/** The offset of the first page's directory: often after its picture, so that a truncated file has none. */
function startOfFirstPage(bytes: ArrayBuffer): number {
  const view = new DataView(bytes);
  return view.getUint32(4, view.getUint16(0) === 0x4949);
}

type Page = ReturnType<typeof decode>[number];

/** The tags 256 and 257 hold the size. */
const sizeOf = (page: Page) => ({ width: numberIn(page['t256']), height: numberIn(page['t257']) });

const numberIn = (tag: Page[string] | undefined): number => (Array.isArray(tag) ? Number(tag[0]) : 0);
