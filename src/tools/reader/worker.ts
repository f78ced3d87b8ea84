import { lookIn, type LookResult } from './look.ts';
import type { Request } from './looker.ts';
import type { Decoders } from './pdf.ts';
import { canSeePictures, codesInFrame } from './picture.ts';

/**
 * Answers each request with what was found. The page first sends a port and the decoders: messages to the worker itself
 * would be handled, and answered, by PDF.js.
 */
export function serve(): void {
  addEventListener(
    'message',
    ({ data: decoders, ports: [port] }: MessageEvent<Decoders>) => {
      if (!port) return;
      port.onmessage = async ({ data }: MessageEvent<Request>) =>
        port.postMessage(await answerTo(data, decoders));
    },
    { once: true },
  );
}

async function answerTo(request: Request, decoders: Decoders): Promise<LookResult> {
  try {
    return 'file' in request ? await lookIn(request.file, decoders) : lookAt(request.frame);
  } catch {
    return { problem: 'failed' };
  }
}

function lookAt(frame: ImageBitmap): LookResult {
  if (!canSeePictures()) return { problem: 'hidden' };
  const texts = codesInFrame({ image: frame, width: frame.width, height: frame.height });
  frame.close();
  return texts.length > 0 ? { texts } : { problem: 'noCode' };
}
