import { generate } from 'lean-qr';

const QUIET = 4;

/** The QR code of an address: its side in modules, and the SVG path of the dark ones. */
export function posterCode(address: string): { readonly size: number; readonly path: string } {
  const code = generate(address);
  const rows = Array.from({ length: code.size }, (_, at) => at);
  const path = rows
    .flatMap((y) => rows.map((x) => (code.get(x, y) ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  return { size: code.size + 2 * QUIET, path };
}
