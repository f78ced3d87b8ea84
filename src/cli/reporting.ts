import { ContentError, describe } from '../content/problem.ts';

/** Runs a command; broken content is told line by line, and ends it with an error. */
export async function reporting(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.problems.map(describe).join('\n'));
    process.exitCode = 1;
  }
}
