import { z } from 'zod';
import { home } from '../../content/home.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { StandardCodes } from './publication.ts';

export const publicationFile = `${home}/publication.json`;
export const codesFile = `${home}/standard-codes.json`;

const text = z.string().trim().min(1);
const publicationSchema = z.strictObject({
  publisher: text,
  dates: z.record(z.string(), z.iso.date()),
  copyright: z.strictObject({ own: text, codes: text }),
});
const code = z.strictObject({ system: z.url(), code: text, display: text });
const codesSchema = z.record(
  z.string(),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('score'), question: code, scores: z.record(z.string(), z.number()) }),
    z.strictObject({ kind: z.literal('option'), question: code, except: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('picked'), question: code, options: z.record(z.string(), code) }),
  ]),
);

/** Who publishes the resources, under which terms, and the date of each version. */
export interface Imprint {
  readonly publisher: string;
  readonly copyright: { readonly own: string; readonly codes: string };
  /** By version. */
  readonly dates: Readonly<Record<string, string>>;
}

/** Parses its file. Throws ContentError naming what is wrong with it, or a version without a date. */
export function parseImprint(data: unknown, versions: readonly string[], file = publicationFile): Imprint {
  const imprint = parseWith(publicationSchema, file, data);
  refuse(
    versions
      .filter((version) => !Object.hasOwn(imprint.dates, version))
      .map((version) => ({ file, id: `dates.${version}`, message: 'must be the date of this version' })),
  );
  return imprint;
}

/**
 * Parses the file of codes of other systems. Throws ContentError naming an unknown question or option, or a code
 * without a source: `sourced` are the questions whose codes have one.
 */
export function parseStandardCodes(
  data: unknown,
  questionnaire: Questionnaire,
  sourced: readonly string[],
  file = codesFile,
): StandardCodes {
  const codes = parseWith(codesSchema, file, data);
  refuse(
    Object.entries(codes).flatMap(([id, coding]) => [
      ...unknownIn(file, questionnaire, id, optionsIn(coding)),
      ...(sourced.includes(id) ? [] : [{ file, id, message: 'must name its source in sources.json' }]),
    ]),
  );
  return codes;
}

const optionsIn = (coding: z.infer<typeof codesSchema>[string]): readonly string[] => {
  if (coding.kind === 'option') return coding.except;
  return Object.keys(coding.kind === 'score' ? coding.scores : coding.options);
};

function unknownIn(
  file: string,
  { questions }: Questionnaire,
  id: string,
  options: readonly string[],
): readonly Problem[] {
  const question = questions.find((each) => each.id === id);
  if (!question) return [{ file, id, message: 'is not a question' }];
  return options
    .filter((option) => question.options.every((each) => each.id !== option))
    .map((option) => ({ file, id: `${id}.${option}`, message: 'is not an option' }));
}
