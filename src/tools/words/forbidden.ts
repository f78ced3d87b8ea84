import type { Problem } from '../../content/problem.ts';
import type { LanguageRules } from './rules.ts';
import { isUnder, problemAt, type ContentText } from './texts.ts';

/** Forbidden words without an exemption, and exemptions that are no longer used. */
export function forbiddenIn(
  rulesFile: string,
  { forbidden, allowed: exemptions }: LanguageRules,
  texts: readonly ContentText[],
): readonly Problem[] {
  const rules = forbidden.map(({ promise, pattern }) => ({ promise, pattern: new RegExp(pattern, 'giu') }));
  const found = texts.flatMap((text) =>
    rules.flatMap(({ promise, pattern }) =>
      [...text.text.matchAll(pattern)].map(([word]) => ({ text, promise, word })),
    ),
  );
  const covers = (exemption: (typeof exemptions)[number], { text, word }: (typeof found)[number]) =>
    isUnder(exemption.id, text.id) && exemption.word.toLowerCase() === word.toLowerCase();
  return [
    ...found
      .filter((each) => !exemptions.some((exemption) => covers(exemption, each)))
      .map(({ text, promise, word }) => problemAt(text, `says “${word}”, but the check ${promise}`)),
    ...exemptions
      .filter((exemption) => !found.some((each) => covers(exemption, each)))
      .map(({ id, word }) => ({
        file: rulesFile,
        id: `allowed ${id}`,
        message: `allows “${word}”, which the text no longer contains`,
      })),
  ];
}
