/** The frame's title, the text below it and the texts that replace it, in each language. */
export interface FrameWords {
  readonly title: string;
  readonly open: string;
  /** Replaces a check that the page may not show. */
  readonly absent: string;
  /** Replaces the frame when the embedding page is printed. */
  readonly print: string;
}

const found = import.meta.glob<FrameWords>('$questionnaire/locales/*/embed.json', {
  eager: true,
  import: 'frame',
});

const languages = Object.fromEntries(
  Object.entries(found).map(([file, words]) => [file.split('/').at(-2) ?? '', words]),
);

export const frameWords = (language: string): FrameWords =>
  languages[language] ?? (languages['en'] as FrameWords);

/** Resolves a site's "EN", "es-MX" or "zh_CN" to the language as spelled in the check's addresses. */
export function localeMeant(given: string): string | undefined {
  const tag = given.replaceAll('_', '-');
  const locales = Object.keys(languages);
  const exact = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  return exact ?? locales.find((locale) => written(locale) === written(tag));
}

/** A language and its script, such as "zh-Hans", which decide whether a reader of one can read the other. */
function written(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
