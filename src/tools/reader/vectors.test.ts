import { expect, it } from 'vitest';
import { codesOf } from './vectors.ts';
import { contentHash } from '../../content/content-hash.ts';
import { questionnaireSchema } from '../../lib/engine/schema.ts';
import { readCode } from '../../lib/qr/read-code.ts';
import data from './vectors.json' with { type: 'json' };

it('the published vectors are what the code makes of them', () => {
  expect(data.vectors).toEqual(codesOf(data as unknown as Parameters<typeof codesOf>[0]));
});

it('the published vectors read back', () => {
  const questionnaire = questionnaireSchema.parse(data.questionnaire);
  const edition = { questionnaire, hash: contentHash(questionnaire) };
  const read = data.vectors.map(({ code }) => readCode(code, [edition]));
  expect(read.map((each) => each.kind === 'read' && each.coded)).toEqual(
    data.vectors.map(({ answers, language, date }) => ({ answers, language, date })),
  );
});
