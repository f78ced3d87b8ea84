import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { refuse } from '../../content/problem.ts';
import { imported } from '../../tools/translation/exchange.ts';
import { renewed } from '../../tools/translation/record.ts';
import { filesOf } from '../../tools/translation/strings.ts';
import {
  english,
  localeFolder,
  localeFrom,
  readLocale,
  readRecord,
  readText,
  recordFile,
  writeJson,
} from '../../tools/translation/locale-files.ts';

const usage =
  'npm run mild -- locales import es mild-es.xlf [--by "Name" --qualification "Certified medical translator" --on 2026-01-31]';

/** Imports a translator's file. Nothing is written unless all of it is valid. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, qualification: { type: 'string' }, on: { type: 'string' } },
  });
  const locale = localeFrom(positionals[0], usage);
  const file = positionals[1] ?? `mild-${locale}.xlf`;
  const source = english();
  const { strings, problems } = await imported(file, readText(file), locale, source);
  refuse(problems);
  const record = renewed(recordFile(locale), readRecord(locale), source, strings, values);
  mkdirSync(localeFolder(locale), { recursive: true });
  const files = filesOf(readLocale('en'), (id) => strings.get(id) ?? '');
  for (const [name, words] of Object.entries(files))
    await writeJson(`${localeFolder(locale)}/${name}.json`, words);
  await writeJson(recordFile(locale), record);
  console.log(
    `${locale}: ${strings.size} strings${values.by ? `, reviewed by ${values.by}` : ', not reviewed'}`,
  );
}
