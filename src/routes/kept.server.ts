import { keptEditions, type KeptEdition } from '$content/questionnaire/kept-editions.ts';
import type { Files } from '$content/site.ts';
import { resolveWords, type LocaleWords } from '$lib/i18n/resolve.ts';
import type { Locale } from '$lib/i18n/words.ts';

const found: Record<string, unknown> = import.meta.glob(
  ['$questionnaire/versions/*/{questionnaire,page-one}.json', '$questionnaire/versions/*/locales/*/*.json'],
  { eager: true, import: 'default' },
);
const files: Files = Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data]));

export interface KeptWords extends Pick<KeptEdition, 'questionnaire' | 'pageOne'> {
  readonly resolved: LocaleWords;
}

/** The kept versions that have words in the language, with those words; the current words fill in the rest. */
export const keptIn = (
  locale: string,
  resources: Locale,
  variables: Readonly<Record<string, string>> = {},
): Promise<readonly KeptWords[]> =>
  Promise.all(
    keptEditions(files, locale)
      .filter(({ words }) => words['questions'] !== undefined)
      .map(async ({ questionnaire, pageOne, words, notes }) => {
        const own = { ...resources, ...words, notes: withGroups(resources.notes, notes) };
        return { questionnaire, pageOne, resolved: await resolveWords(locale, own, variables) };
      }),
  );

/** The words of the current notes, and those that an older page one refers to. */
const withGroups = (notes: Locale['notes'], groups: Readonly<Record<string, object>>): Locale['notes'] => ({
  ...notes,
  ...Object.fromEntries(
    Object.entries(groups).map(([group, words]) => [
      group,
      { ...(Object.entries(notes).find(([name]) => name === group)?.[1] as object), ...words },
    ]),
  ),
});
