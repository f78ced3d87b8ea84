import { contentHash } from '../../content/content-hash.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { questionnaireSchema } from '../../lib/engine/schema.ts';
import { checkCodeOf, codeOf } from '../../lib/qr/code.ts';

export interface Vector {
  readonly answers: Answers;
  readonly language: string;
  readonly date: string;
}

/** The vectors' codes, encoded again from their content. */
export function codesOf({
  questionnaire: data,
  vectors,
}: {
  questionnaire: unknown;
  vectors: readonly Vector[];
}) {
  const questionnaire = questionnaireSchema.parse(data);
  const edition = { questionnaire, hash: contentHash(questionnaire) };
  return vectors.map(({ answers, language, date }) => {
    const code = codeOf(edition, { answers, language, date });
    return { answers, language, date, code, checkCode: checkCodeOf(code) };
  });
}
