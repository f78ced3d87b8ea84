import type { Questionnaire } from '../../lib/engine/schema.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';
import type { Files } from '../site.ts';

export interface KeptEdition {
  readonly questionnaire: Questionnaire;
  /** The words that belong to the questionnaire's ids, by file name without ending. */
  readonly words: Readonly<Record<string, unknown>>;
}

const keptFile = /^questionnaire\/mild\/versions\/([^/]+)\/questionnaire\.json$/;

/** The kept questionnaires among some files, each with its words in a language. Throws ContentError where one is broken. */
export const keptEditions = (files: Files, locale: string): readonly KeptEdition[] =>
  Object.entries(files).flatMap(([file, data]) => {
    const [, version] = keptFile.exec(file) ?? [];
    if (version === undefined) return [];
    const folder = `questionnaire/mild/versions/${version}/locales/${locale}`;
    const words = ['questions', 'points', 'facts'].map((name) => [name, files[`${folder}/${name}.json`]]);
    return [{ questionnaire: parseQuestionnaire(file, data), words: Object.fromEntries(words) }];
  });
