import type { Coding } from '@medplum/fhirtypes';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { codeOf, namesIn } from './names.ts';

/** The words of options, by question. */
export interface OptionWords {
  readonly questions: Readonly<Record<string, { readonly options: Readonly<Record<string, string>> }>>;
}

interface Source {
  readonly questionnaire: Pick<Questionnaire, 'id'>;
  readonly base: string;
  readonly words: OptionWords;
}

/** An option as forms and responses write it: a response repeats what the form published. */
export function optionCoding(
  { questionnaire, base, words }: Source,
  question: string,
  option: string,
): Coding {
  const display = words.questions[question]?.options[option];
  return {
    system: namesIn(base, questionnaire).codeSystem,
    code: codeOf(question, option),
    ...(display && { display }),
  };
}
