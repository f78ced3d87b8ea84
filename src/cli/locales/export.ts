import { writeFileSync } from 'node:fs';
import { exported } from '../../tools/translation/exchange.ts';
import { shownOn } from '../../tools/translation/shown-on.ts';
import { stringsOf } from '../../tools/translation/strings.ts';
import { english, localeFrom, readLocale } from '../../tools/translation/locale-files.ts';
import { reporting } from '../reporting.ts';

/** npm run locales:export -- es [file]: the file in which a translator works. */
await reporting(async () => {
  const [given, file] = process.argv.slice(2);
  const locale = localeFrom(given, 'npm run locales:export -- es');
  const target = file ?? `mild-${locale}.xlf`;
  writeFileSync(target, await exported(locale, english(), stringsOf(readLocale(locale)), shownOn));
  console.log(`${target} is ready for a translator`);
});
