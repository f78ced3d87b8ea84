import { home } from './home.ts';
import { readFileSync } from 'node:fs';
import { parseQuestionnaire } from './questionnaire/parse-questionnaire.ts';
import { ContentError } from './problem.ts';
import { parsePageOne } from './questionnaire/check-page-one.ts';

export const questionnaireFile = `${home}/questionnaire.json`;
export const pageOneFile = `${home}/page-one.json`;

/** Reads a JSON file. Throws ContentError with the file's name if it is missing or not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message =
      error instanceof SyntaxError ? `must be JSON: ${error.message}` : 'must exist and be readable';
    throw new ContentError([{ file, id: 'file', message }]);
  }
}

export const readQuestionnaire = (file = questionnaireFile) => parseQuestionnaire(file, readJson(file));

/** The layout of the physician's page. */
export const readPageOne = (file = pageOneFile, questionnaire = readQuestionnaire()) =>
  parsePageOne(file, readJson(file), questionnaire);
