import { parseQuestionnaire } from '../../../src/content/questionnaire/parse-questionnaire.ts';
import { ContentError } from '../../../src/content/problem.ts';
import type { Question, Questionnaire } from '../../../src/lib/engine/schema.ts';
import { copyOfMild } from './frozen.ts';

const file = 'broken.json';
export const question = ({ questions }: Questionnaire, id: string): Question => {
  const found = questions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The problems of a copy of the questionnaire after `change` has broken it. */
export function messagesOn(change: (copy: Questionnaire) => void): readonly string[] {
  const copy = copyOfMild();
  change(copy);
  try {
    parseQuestionnaire(file, copy);
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

export interface Case {
  readonly name: string;
  readonly breaks: (copy: Questionnaire) => void;
  readonly says: readonly string[];
}
