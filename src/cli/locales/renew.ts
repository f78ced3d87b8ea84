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
import { reporting } from '../reporting.ts';

/** npm run locales:renew -- es [ids or their beginnings]: notes that these strings, as they stand, say what the English says. */
await reporting(async () => {
  const [given, ...starts] = process.argv.slice(2);
  const locale = localeFrom(given, 'npm run locales:renew -- es ui.start');
  const source = english();
  const chosen = [...stringsOf(readLocale(locale))].filter(
    ([id]) => source.has(id) && (starts.length === 0 || starts.some((start) => id.startsWith(start))),
  );
  if (chosen.length === 0)
    refuse([
      { file: localeFolder(locale), id: starts.join(' '), promise: 'names no string of this language' },
    ]);
  await writeJson(
    recordFile(locale),
    renewed(recordFile(locale), readRecord(locale), source, new Map(chosen), {}),
  );
  console.log(`${locale}: ${chosen.length} strings say what the English says today`);
});
