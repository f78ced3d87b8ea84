import { runAll } from '../shell.ts';

export const run = (): void => runAll(['node tests/accessibility/walk/contact-sheet.ts']);
