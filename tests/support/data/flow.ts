import findings from '../../../questionnaire/mild/locales/en/findings.json';
import words from '../../../questionnaire/mild/locales/en/flow.json';
import outcomes from '../../../questionnaire/mild/locales/en/outcomes.json';
import questions from '../../../questionnaire/mild/locales/en/questions.json';
import type { Questionnaire } from '../../../src/lib/engine/schema.ts';
import type { Flow } from '../../../src/tools/flow/flow.ts';
import { flowOf } from '../../../src/tools/flow/graph.ts';
import { createCheckMachine } from '../../../src/lib/machine/machine.ts';
import { copyOfMild, mild } from './questionnaire.ts';

type Copies = { questionnaire: Questionnaire; words: typeof words };

/** The flow of the questionnaire that patients answer, or of a copy that a test has changed. */
export function flow(change: (copies: Copies) => void = () => undefined): Flow {
  const copies: Copies = { questionnaire: copyOfMild(), words: structuredClone(words) };
  change(copies);
  return flowOf({
    ...copies,
    machine: createCheckMachine(mild),
    locale: { findings, outcomes, questions },
    file: 'flow.json',
  });
}
