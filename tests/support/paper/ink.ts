import { execFileSync } from 'node:child_process';

export interface WordBox {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** The words of a page of a PDF and where they are, in points from its top. */
export function wordsOn(path: string, page: number): readonly WordBox[] {
  const only = ['-f', String(page), '-l', String(page)];
  const html = execFileSync('pdftotext', ['-bbox', ...only, path, '-'], { encoding: 'utf8' });
  return [...html.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, top, bottom, text = '']) => ({ text, top: Number(top), bottom: Number(bottom) }),
  );
}

/** Whether anything is printed between two heights of a page: a text may be in the file, and clipped. */
export function hasInk(path: string, page: number, { top, bottom }: Omit<WordBox, 'text'>): boolean {
  const at = ['-y', String(Math.floor(top)), '-H', String(Math.ceil(bottom - top)), '-x', '0', '-W', '2000'];
  const only = ['-f', String(page), '-l', String(page), '-r', '72', '-gray', '-singlefile'];
  const picture = execFileSync('pdftoppm', [...only, ...at, path]);
  return picture.subarray(20).some((grey) => grey < 100);
}
