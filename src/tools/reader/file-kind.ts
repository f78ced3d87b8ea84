export interface FileKind {
  readonly kind: 'pdf' | 'tiff' | 'heic' | 'picture';
  /** The picture's size in pixels, if its header has it. */
  readonly size: Size | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The kind and size of a file by its bytes, since names and types may be wrong. Decodes nothing. */
export function kindOf(bytes: Uint8Array): FileKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) =>
    String.fromCharCode(...bytes.subarray(from, Math.min(from + length, bytes.length)));
  if (text(0, 1024).includes('%PDF-')) return { kind: 'pdf', size: undefined };
  if (['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(text(0, 4))) return { kind: 'tiff', size: undefined };
  if (/^ftyp(hei[a-z]|hev[a-z]|mif1|msf1)/.test(text(4, 8))) return { kind: 'heic', size: undefined };
  try {
    return { kind: 'picture', size: sizeOf(view, text) };
  } catch {
    return { kind: 'picture', size: undefined };
  }
}

function sizeOf(view: DataView, text: (from: number, length: number) => string): Size | undefined {
  if (text(1, 3) === 'PNG') return { width: view.getUint32(16), height: view.getUint32(20) };
  if (text(0, 3) === 'GIF') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (text(0, 2) === 'BM')
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  if (text(8, 8) === 'WEBPVP8X')
    return {
      width: (view.getUint32(23, true) >>> 8) + 1,
      height: (view.getUint32(26, true) >>> 8) + 1,
    };
  if (text(8, 8) === 'WEBPVP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (text(8, 8) === 'WEBPVP8L') {
    const sides = view.getUint32(21, true);
    return { width: (sides & 0x3fff) + 1, height: ((sides >>> 14) & 0x3fff) + 1 };
  }
  if (/^ftypavi[fs]/.test(text(4, 8))) return sizeOfAvif(view, text(0, 1024).indexOf('ispe'));
  return view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

/** The property "ispe" has a version before the size. */
const sizeOfAvif = (view: DataView, at: number): Size | undefined =>
  at < 0 ? undefined : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };

/** A JPEG is a sequence of segments, each with its length; one of them has the size. */
function sizeOfJpeg(view: DataView): Size | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
