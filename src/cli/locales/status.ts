import { refuse } from '../../content/problem.ts';
import { checkTranslation, futureReviews, type SameAsEnglish } from '../../tools/translation/check.ts';
import { statusOf } from '../../tools/translation/status.ts';
import { stringsOf } from '../../tools/translation/strings.ts';
import {
  english,
  localeFolder,
  otherLocales,
  readLocale,
  readRecord,
  recordFile,
  sameFile,
} from '../../tools/translation/locale-files.ts';
import { readOffered } from '../../tools/translation/read-offered.ts';
import { readJson } from '../../content/read.ts';

/** Reports for each language what is complete, stale and reviewed. With --check it also fails on invalid files. */
export function run(args: readonly string[]): void {
  const source = english();
  const { site } = readOffered();
  const rows = otherLocales().map((locale) => {
    const translation = { strings: stringsOf(readLocale(locale)), record: readRecord(locale) };
    return { locale, translation, status: statusOf(source, translation) };
  });
  console.table(
    Object.fromEntries(
      rows.map(({ locale, status: { total, missing, stale, reviewed } }) => [
        locale,
        {
          strings: total,
          missing: missing.length,
          stale: stale.length,
          reviewed: reviewed.length,
          offered: locale in site.locales ? 'yes' : 'no',
        },
      ]),
    ),
  );
  for (const { locale, status } of rows) {
    for (const id of status.missing) console.log(`${locale}: ${id} is missing`);
    for (const id of status.stale) console.log(`${locale}: ${id} is stale: the English has changed since`);
    if (status.unsafe.length > 0)
      console.log(
        `${locale}: is not offered until these safety texts are renewed: ${status.unsafe.join(', ')}`,
      );
  }
  if (!args.includes('--check')) return;
  const same = readJson(sameFile) as Readonly<Record<string, SameAsEnglish>>;
  const today = new Date().toISOString().slice(0, 10);
  refuse([
    ...site.withdrawn.flatMap(({ problems }) => problems),
    ...rows.flatMap(({ locale, translation }) => [
      ...futureReviews(recordFile(locale), translation.record, today),
      ...checkTranslation(localeFolder(locale), source, translation, { ...same['all'], ...same[locale] }),
    ]),
  ]);
}
