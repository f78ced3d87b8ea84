import { writeFileSync } from 'node:fs';
import { exported } from '../../tools/translation/exchange.ts';
import { shownOn } from '../../tools/translation/shown-on.ts';
import { stringsOf } from '../../tools/translation/strings.ts';
import { english, localeFrom, readLocale } from '../../tools/translation/locale-files.ts';

/** Writes the file that a translator edits. */
export async function run(args: readonly string[]): Promise<void> {
  const [given, file] = args;
  const locale = localeFrom(given, 'npm run mild -- locales export es');
  const target = file ?? `mild-${locale}.xlf`;
  writeFileSync(target, await exported(locale, english(), stringsOf(readLocale(locale)), shownOn));
  console.log(`${target} is ready for a translator`);
}
