import { contentHash } from '$content/content-hash.ts';
import { keptEditions } from '$content/questionnaire/kept-editions.ts';
import type { Files } from '$content/site.ts';
import { overlaid } from '$lib/i18n/overlay.ts';
import { resolveWords, type LocaleWords } from '$lib/i18n/resolve.ts';
import type { Locale } from '$lib/i18n/words.ts';
import type { ReadableEdition } from '$tools/reader/editions.ts';

const found: Record<string, unknown> = import.meta.glob(
  ['$questionnaire/versions/*/{questionnaire,page-one}.json', '$questionnaire/versions/*/locales/*/*.json'],
  { eager: true, import: 'default' },
);
const files: Files = Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data]));

type Printed = Pick<ReadableEdition, 'questionnaire' | 'pageOne'>;

/** The current questionnaire and every kept one. A code names no clinic, so the notes say where they come from instead. */
export async function readableEditions(
  current: Printed,
  locale: string,
  own: LocaleWords,
  resources: Locale,
): Promise<readonly ReadableEdition[]> {
  const edition = ({ words, carer }: LocaleWords, { questionnaire, pageOne }: Printed, old: boolean) => ({
    questionnaire,
    pageOne,
    hash: contentHash(questionnaire),
    words: overlaid(words, { notes: { disclosures: { D5: own.pages.reader.disclosure } } }),
    carer,
    old,
  });
  const kept = await Promise.all(
    keptEditions(files, locale).map(async ({ words, notes, ...kept }) =>
      edition(
        await resolveWords(locale, { ...resources, ...words, notes: withGroups(resources.notes, notes) }, {}),
        kept,
        true,
      ),
    ),
  );
  const hash = contentHash(current.questionnaire);
  return [edition(own, current, false), ...kept.filter((each) => each.hash !== hash)];
}

/** The words of today's notes, and those that an older page one names. */
const withGroups = (notes: Locale['notes'], groups: Readonly<Record<string, object>>): Locale['notes'] => ({
  ...notes,
  ...Object.fromEntries(
    Object.entries(groups).map(([group, words]) => [
      group,
      { ...(Object.entries(notes).find(([name]) => name === group)?.[1] as object), ...words },
    ]),
  ),
});
