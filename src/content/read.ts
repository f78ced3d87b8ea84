import { readFileSync } from 'node:fs';
import { parseQuestionnaire } from './questionnaire/parse-questionnaire.ts';
import { ContentError } from './problem.ts';

export const questionnaireFile = 'questionnaire/mild/questionnaire.json';

/** A JSON file of ours. Throws ContentError with the file's name where it is missing or not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const promise =
      error instanceof SyntaxError ? `must be JSON: ${error.message}` : 'must be there to be read';
    throw new ContentError([{ file, id: 'file', promise }]);
  }
}

export const readQuestionnaire = (file = questionnaireFile) => parseQuestionnaire(file, readJson(file));
