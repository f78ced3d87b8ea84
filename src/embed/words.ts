/** What the frame is called and what stands under it, and in its place, in each language. */
export interface FrameWords {
  readonly title: string;
  readonly open: string;
  /** In place of a check that the page may not show. */
  readonly absent: string;
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
