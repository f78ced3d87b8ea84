import { home } from '../home.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { PageOne } from '../../lib/notes/page-one.ts';
import { parsePageOne } from './check-page-one.ts';
import { parseQuestionnaire } from './parse-questionnaire.ts';
import type { Files } from '../site.ts';

export interface KeptEdition {
  readonly questionnaire: Questionnaire;
  readonly pageOne: PageOne;
  /** The words for the questionnaire's ids, by file name without extension. */
  readonly words: Readonly<Record<string, unknown>>;
  /** The words under `notes` that its page one refers to, by group. */
  readonly notes: Readonly<Record<string, object>>;
}

const keptFile = new RegExp(`^${home}/versions/([^/]+)/questionnaire\\.json$`);

/**
 * The kept questionnaires among some files, each with its words in a language. Throws ContentError if one is invalid.
 */
export const keptEditions = (files: Files, locale: string): readonly KeptEdition[] =>
  Object.entries(files).flatMap(([file, data]) => {
    const [, version] = keptFile.exec(file) ?? [];
    if (version === undefined) return [];
    const folder = `${home}/versions/${version}/locales/${locale}`;
    const words = ['questions', 'points', 'facts'].map((name) => [name, files[`${folder}/${name}.json`]]);
    const questionnaire = parseQuestionnaire(file, data);
    const pageFile = `${home}/versions/${version}/page-one.json`;
    const pageOne = parsePageOne(pageFile, files[pageFile], questionnaire);
    return [
      {
        questionnaire,
        pageOne,
        words: Object.fromEntries(words),
        notes: pageWords(files[`${folder}/notes.json`]),
      },
    ];
  });

const pageWords = (notes: unknown): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(typeof notes === 'object' && notes !== null ? notes : {}).filter(([group]) =>
      ['sections', 'blanks', 'table', 'none'].includes(group),
    ),
  );
