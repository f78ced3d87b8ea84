import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// It runs beside this code, in the worker that this code runs in: a worker of its own would need an address.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { MOST_PIXELS } from './limits.ts';
import type { Picture } from './picture.ts';
import { unpack, type WorkerAssets } from './worker-assets.ts';

/** The page's longer side, in pixels. */
const LONGEST = 2200;

/** What opens scans that are packed as JBIG2, as fax or as JPEG 2000: packed, by the name that PDF.js asks for. */
export type Decoders = WorkerAssets['decoders'];

export interface OpenPdf {
  readonly pages: number;
  /** A page as a picture, from 1. */
  readonly page: (number: number) => Promise<Picture>;
  readonly close: () => Promise<void>;
}

/** PDF.js asks a document for its canvases, and a worker has none. */
const ownerDocument = { createElement: () => new OffscreenCanvas(1, 1) };

/** Filters need a document, and no code is behind one. */
class FilterFactory {
  readonly addFilter = () => 'none';
  readonly addHCMFilter = () => 'none';
  readonly addAlphaFilter = () => 'none';
  readonly addLuminosityFilter = () => 'none';
  readonly addKnockoutFilter = () => null;
  readonly createSelectionStyle = () => undefined;
  readonly addHighlightHCMFilter = () => 'none';
  readonly destroy = () => undefined;
}

export async function openPdf(file: Blob, decoders: Decoders): Promise<OpenPdf> {
  class BinaryDataFactory {
    fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      const packed = decoders[filename];
      return packed === undefined ? Promise.reject(new Error(`There is no ${filename}`)) : unpack(packed);
    }
  }
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: true,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    maxImageSize: MOST_PIXELS,
    stopAtErrors: false,
    verbosity: 0,
    ownerDocument: ownerDocument as unknown as HTMLDocument,
    FilterFactory,
    BinaryDataFactory,
  });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    page: async (number) => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: LONGEST / Math.max(width, height) });
      const canvas = new OffscreenCanvas(
        Math.max(1, Math.round(viewport.width)),
        Math.max(1, Math.round(viewport.height)),
      );
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      page.cleanup();
      return { image: canvas, width: canvas.width, height: canvas.height };
    },
    close: () => task.destroy(),
  };
}
