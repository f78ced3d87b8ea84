/**
 * The sentences of `texts`, labels and short answers aside: counted as sentences, those would make a screen look plainer
 * than it reads. Where there is nothing else, they count all the same.
 */
export function proseIn(
  texts: readonly string[],
  { sentencesIn, lengthOf, label }: Prose,
): readonly string[] {
  const said = texts.flatMap(sentencesIn);
  const prose = said.filter((sentence) => lengthOf(sentence) > label);
  return prose.length > 0 ? prose : said;
}

export interface Prose {
  readonly sentencesIn: (text: string) => readonly string[];
  readonly lengthOf: (sentence: string) => number;
  /** A label is at most this long. */
  readonly label: number;
}
