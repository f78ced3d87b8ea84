import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Run beside the page, the library would need an address of its own, which the page's policy forbids.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** Page 1 carries the code; a scan may begin with a cover. */
const PAGES = 4;
const LONGEST = 2200;

/** The first pages of a PDF as pictures, one at a time. */
export async function* pagesOf(file: Blob): AsyncGenerator<HTMLCanvasElement> {
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= Math.min(PAGES, pdf.numPages); number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: LONGEST / Math.max(width, height) });
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      await page.render({ canvas, viewport }).promise;
      yield canvas;
    }
  } finally {
    await task.destroy();
  }
}
