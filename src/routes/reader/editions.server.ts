import { contentHash } from '$content/content-hash.ts';
import { overlaid } from '$lib/i18n/overlay.ts';
import type { LocaleWords } from '$lib/i18n/resolve.ts';
import type { Locale } from '$lib/i18n/words.ts';
import type { ReadableEdition } from '$tools/reader/editions.ts';
import { formsOf } from '../fhir/published.server.ts';
import { keptIn } from '../kept.server.ts';

type Printed = Pick<ReadableEdition, 'questionnaire' | 'pageOne'>;

/** The current questionnaire and every kept one. A code names no clinic, so the notes say where they come from instead. */
export async function readableEditions(
  current: Printed,
  locale: string,
  own: LocaleWords,
  resources: Locale,
): Promise<readonly ReadableEdition[]> {
  const edition = async (
    { words, carer }: LocaleWords,
    { questionnaire, pageOne }: Printed,
    old: boolean,
  ) => ({
    questionnaire,
    pageOne,
    hash: contentHash(questionnaire),
    words: overlaid(words, { notes: { disclosures: { D5: own.pages.reader.disclosure } } }),
    carer,
    old,
    forms: await formsOf(questionnaire),
  });
  const kept = await Promise.all(
    (await keptIn(locale, resources)).map(({ resolved, ...printed }) => edition(resolved, printed, true)),
  );
  const hash = contentHash(current.questionnaire);
  return [await edition(own, current, false), ...kept.filter((each) => each.hash !== hash)];
}
