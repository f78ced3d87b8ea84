import { ContentError, describe } from '../content/problem.ts';
import { commands, type Command } from './commands.ts';
import { helpFor } from './help.ts';

/** `npm run mild -- <area> <verb> …`. Exits with 1 for invalid content, with 2 for an unknown command. */
const [area, verb, ...args] = process.argv.slice(2);
const command = commands.find((each) => each.area === area && each.verb === verb);

if (command && !asksForHelp(args)) await run(command);
else if (command) console.log(helpFor([command]));
else if (area === undefined || asksForHelp([area, verb]) || (isArea(area) && verb === undefined))
  console.log(helpFor(commandsIn(area)));
else {
  console.error(
    `There is no command "${[area, verb].filter(Boolean).join(' ')}".\n\n${helpFor(commandsIn(area))}`,
  );
  process.exitCode = 2;
}

async function run({ load }: Command): Promise<void> {
  try {
    await (await load()).run(args);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.problems.map(describe).join('\n'));
    process.exitCode = 1;
  }
}

function isArea(name: string): boolean {
  return commands.some((each) => each.area === name);
}

/** The commands of an area; all if there is no such area. */
function commandsIn(name: string | undefined): readonly Command[] {
  const found = commands.filter((each) => each.area === name);
  return found.length > 0 ? found : commands;
}

function asksForHelp(words: readonly (string | undefined)[]): boolean {
  return words.includes('--help') || words.includes('-h');
}
