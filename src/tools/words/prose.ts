/**
 * The sentences of `texts` without labels and short answers: counted as sentences, those would make a screen look
 * plainer than it is. If there is nothing else, they count.
 */
export function proseIn(
  texts: readonly string[],
  { sentencesIn, lengthOf, label }: Prose,
): readonly string[] {
  const sentences = texts.flatMap(sentencesIn);
  const prose = sentences.filter((sentence) => lengthOf(sentence) > label);
  return prose.length > 0 ? prose : sentences;
}

/** The average length of the sentences of these texts, in the unit of `lengthOf`. */
export function lengthASentence(texts: readonly string[], prose: Prose): number {
  const lengths = proseIn(texts, prose).map(prose.lengthOf);
  return lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
}

export interface Prose {
  readonly sentencesIn: (text: string) => readonly string[];
  readonly lengthOf: (sentence: string) => number;
  /** A label is at most this long. */
  readonly label: number;
}
