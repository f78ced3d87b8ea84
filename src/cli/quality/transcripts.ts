import { runAll } from '../shell.ts';

export const run = (): void => runAll(['playwright test tests/accessibility/heard --update-snapshots=all']);
