import { refuse } from '../../content/problem.ts';
import { renewed } from '../../tools/translation/record.ts';
import { stringsOf } from '../../tools/translation/strings.ts';
import {
  english,
  localeFolder,
  localeFrom,
  readLocale,
  readRecord,
  recordFile,
  writeJson,
} from '../../tools/translation/locale-files.ts';

/** Records that the current wording of these strings matches the English. */
export async function run(args: readonly string[]): Promise<void> {
  const [given, ...starts] = args;
  const locale = localeFrom(given, 'npm run mild -- locales renew es ui.start');
  const source = english();
  const chosen = [...stringsOf(readLocale(locale))].filter(
    ([id]) => source.has(id) && (starts.length === 0 || starts.some((start) => id.startsWith(start))),
  );
  if (chosen.length === 0)
    refuse([
      { file: localeFolder(locale), id: starts.join(' '), message: 'names no string of this language' },
    ]);
  await writeJson(
    recordFile(locale),
    renewed(recordFile(locale), readRecord(locale), source, new Map(chosen), {}),
  );
  console.log(`${locale}: ${chosen.length} strings are recorded as matching the current English`);
}
