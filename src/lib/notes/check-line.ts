import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import { checkCodeOf } from '../qr/code.ts';

/** The digits by which people recognize which code a sheet belongs to. */
export const checkLine = ({ notes }: Words, code: string): string =>
  fill(notes.code.check, { code: checkCodeOf(code) });
