/** What the frame is called and what the link under it says, in each language. */
export interface FrameWords {
  readonly title: string;
  readonly open: string;
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
