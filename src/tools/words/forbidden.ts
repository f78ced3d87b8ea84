import type { Problem } from '../../content/problem.ts';
import type { LanguageRules } from './rules.ts';
import { isAt, problemAt, type Said } from './said.ts';

/** Forbidden words without an exemption, and exemptions that are no longer used. */
export function forbiddenIn(
  rulesFile: string,
  { forbidden, allowed: exemptions }: LanguageRules,
  texts: readonly Said[],
): readonly Problem[] {
  const rules = forbidden.map(({ promise, pattern }) => ({ promise, pattern: new RegExp(pattern, 'giu') }));
  const found = texts.flatMap((said) =>
    rules.flatMap(({ promise, pattern }) =>
      [...said.text.matchAll(pattern)].map(([word]) => ({ said, promise, word })),
    ),
  );
  const covers = (exemption: (typeof exemptions)[number], { said, word }: (typeof found)[number]) =>
    isAt(exemption.id, said.id) && exemption.word.toLowerCase() === word.toLowerCase();
  return [
    ...found
      .filter((each) => !exemptions.some((exemption) => covers(exemption, each)))
      .map(({ said, promise, word }) => problemAt(said, `says “${word}”, but the check ${promise}`)),
    ...exemptions
      .filter((exemption) => !found.some((each) => covers(exemption, each)))
      .map(({ id, word }) => ({
        file: rulesFile,
        id: `allowed ${id}`,
        message: `allows “${word}”, which does not stand there any more`,
      })),
  ];
}
