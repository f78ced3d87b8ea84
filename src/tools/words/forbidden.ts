import type { Problem } from '../../content/problem.ts';
import type { LanguageRules } from './rules.ts';
import { isAt, problemAt, type Said } from './said.ts';

/** Every forbidden word that stands in a text without leave, and every leave that nothing needs. */
export function forbiddenIn(
  rulesFile: string,
  { forbidden, allowed }: LanguageRules,
  texts: readonly Said[],
): readonly Problem[] {
  const rules = forbidden.map(({ promise, pattern }) => ({ promise, pattern: new RegExp(pattern, 'giu') }));
  const found = texts.flatMap((said) =>
    rules.flatMap(({ promise, pattern }) =>
      [...said.text.matchAll(pattern)].map(([word]) => ({ said, promise, word })),
    ),
  );
  const covers = (leave: LanguageRules['allowed'][number], { said, word }: (typeof found)[number]) =>
    isAt(leave.id, said.id) && leave.word.toLowerCase() === word.toLowerCase();
  return [
    ...found
      .filter((each) => !allowed.some((leave) => covers(leave, each)))
      .map(({ said, promise, word }) => problemAt(said, `says “${word}”, but the check ${promise}`)),
    ...allowed
      .filter((leave) => !found.some((each) => covers(leave, each)))
      .map(({ id, word }) => ({
        file: rulesFile,
        id: `allowed ${id}`,
        promise: `allows “${word}”, which does not stand there any more`,
      })),
  ];
}
