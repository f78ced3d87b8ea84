import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// It runs in the same worker as this code: a separate worker would need a URL.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { MOST_PIXELS } from './limits.ts';
import type { Picture } from './picture.ts';
import { unpack, type WorkerAssets } from './worker-assets.ts';

/** The page's longer side, in pixels. */
const LONGEST = 2200;

/** The decoders for scans compressed as JBIG2, fax or JPEG 2000, gzipped, by the name that PDF.js requests. */
export type Decoders = WorkerAssets['decoders'];

export interface OpenPdf {
  readonly pages: number;
  /** Renders a page, numbered from 1, as a picture. */
  readonly page: (number: number) => Promise<Picture>;
  readonly close: () => Promise<void>;
}

/** PDF.js creates canvases through a document, which a worker does not have. */
const ownerDocument = { createElement: () => new OffscreenCanvas(1, 1) };

/** Filters need a document, and no QR code depends on one. */
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
