import { correction, generate } from 'lean-qr/nano';
import { crc32, deflateSync } from 'node:zlib';

/** A code on a sheet: the position of its corner and the size of its modules, in pixels. */
export interface PlacedCode {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly module?: number;
}

const [WIDTH, HEIGHT] = [1000, 700];

/** A sheet with these codes, one grey byte per pixel. */
export function sheetOf(codes: readonly PlacedCode[]): Buffer {
  const grey = Buffer.alloc(WIDTH * HEIGHT, 255);
  for (const { text, x, y, module = 4 } of codes) {
    const code = generate(text, { minCorrectionLevel: correction.Q });
    for (let row = 0; row < code.size * module; row++)
      for (let column = 0; column < code.size * module; column++)
        if (code.get(Math.floor(column / module), Math.floor(row / module)))
          grey[(y + row) * WIDTH + x + column] = 0;
  }
  return grey;
}

/** A sheet as it is seen from behind. */
export const mirrored = (sheet: Buffer): Buffer =>
  Buffer.concat(
    Array.from({ length: HEIGHT }, (_, y) =>
      Buffer.from(sheet.subarray(y * WIDTH, (y + 1) * WIDTH)).reverse(),
    ),
  );

/** A sheet as a PNG file. */
export function pngOf(sheet: Buffer): Buffer {
  const rows = Buffer.concat(
    Array.from({ length: HEIGHT }, (_, y) =>
      Buffer.concat([Buffer.of(0), sheet.subarray(y * WIDTH, (y + 1) * WIDTH)]),
    ),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.of()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Sheets as the pages of a PDF. */
export function pdfOf(sheets: readonly Buffer[]): Buffer {
  const pages = sheets.map((_, at) => 3 + 3 * at);
  const objects = [
    object('<</Type/Catalog/Pages 2 0 R>>'),
    object(`<</Type/Pages/Count ${sheets.length}/Kids[${pages.map((id) => `${id} 0 R`).join(' ')}]>>`),
    ...sheets.flatMap((sheet, at) => pageOf(sheet, 3 + 3 * at)),
  ];
  let file = Buffer.from('%PDF-1.5\n');
  const places = objects.map((body, at) => {
    const place = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table + end)]);
}

function pageOf(sheet: Buffer, id: number): Buffer[] {
  const [picture, content] = [id + 1, id + 2];
  const box = `/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</XObject<</I ${picture} 0 R>>>>`;
  const size = `/Width ${WIDTH}/Height ${HEIGHT}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode`;
  return [
    object(`<</Type/Page/Parent 2 0 R${box}/Contents ${content} 0 R>>`),
    stream(`/Type/XObject/Subtype/Image${size}`, deflateSync(sheet)),
    stream('', Buffer.from(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`)),
  ];
}

const object = (text: string) => Buffer.from(text);
const stream = (entries: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`<<${entries}/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
