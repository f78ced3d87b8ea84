import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { clinicsFolder, clinicSurroundings, readClinicFiles } from '../../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '../../content/clinics/check-clinics.ts';
import { refuse } from '../../content/problem.ts';
import { asked, profileFrom, repliesFrom, type Replies } from './questions.ts';
import { formatted } from '../../content/formatted.ts';

export async function run(args: readonly string[]): Promise<void> {
  const folder = clinicsFolder();
  const profile = profileFrom(await askedFor(args));
  const file = join(folder, `${profile['id'] ?? ''}.json`);
  if (existsSync(file)) refuse([{ file, id: 'file', message: 'exists already and was not changed' }]);
  const all = { ...readClinicFiles(folder), [file]: profile };
  refuse(wrongWithClinics(all, clinicSurroundings(folder)).filter((problem) => problem.file === file));
  writeFileSync(file, await formatted(profile));
  console.log(`\n${file} was written. To see it: npm start`);
}

function askedFor(args: readonly string[]): Promise<Replies> {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(asked.map(({ key }) => [key, { type: 'string' as const }])),
  });
  const given = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return withLines((ask) => repliesFrom(given, ask));
}

/** Reads line by line, so that answers can come from a file as well as a keyboard. Missing answers are empty. */
async function withLines<Result>(use: (ask: (question: string) => Promise<string>) => Promise<Result>) {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  try {
    return await use(async (question) => {
      process.stdout.write(question);
      const { value, done } = await lines.next();
      return done ? '' : String(value);
    });
  } finally {
    reader.close();
  }
}
