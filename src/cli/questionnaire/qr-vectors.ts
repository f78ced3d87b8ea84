import { readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from '../../content/content-hash.ts';
import { questionnaireSchema } from '../../lib/engine/schema.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { checkCodeOf, codeOf } from '../../lib/qr/code.ts';

const file = 'src/lib/qr/vectors.json';

export interface Vector {
  readonly answers: Answers;
  readonly language: string;
  readonly date: string;
}

/** The vectors' codes, made anew from what they hold. */
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

if (import.meta.main) {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof codesOf>[0];
  writeFileSync(file, `${JSON.stringify({ ...kept, vectors: codesOf(kept) }, null, 2)}\n`);
}
