/** What the frame is called and what stands under it, and in its place, in each language. */
export interface FrameWords {
  readonly title: string;
  readonly open: string;
  /** In place of a check that the page may not show. */
  readonly absent: string;
  /** In place of the frame where the page around it is printed. */
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

/** The language that a site means by "EN", "es-MX" or "zh_CN", in the spelling of our addresses. */
export function localeMeant(given: string): string | undefined {
  const tag = given.replaceAll('_', '-');
  const locales = Object.keys(languages);
  const exact = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  return exact ?? locales.find((locale) => written(locale) === written(tag));
}

/** A language and its script, as in "zh-Hans": what a reader of one can read of the other. */
function written(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
