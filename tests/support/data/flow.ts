import words from '../../../questionnaire/mild/versions/0.1.0/locales/en/flow.json';
import { readJson } from '../../../src/content/read.ts';
import type { Questionnaire } from '../../../src/lib/engine/schema.ts';
import type { Flow } from '../../../src/tools/flow/flow.ts';
import { flowOf } from '../../../src/tools/flow/graph.ts';
import { createCheckMachine } from '../../../src/lib/machine/machine.ts';
import { copyOfMild, mild } from './frozen.ts';

const kept = (file: string) => readJson(`questionnaire/mild/versions/0.1.0/locales/en/${file}.json`);
const locale = {
  findings: kept('findings'),
  outcomes: kept('outcomes'),
  questions: kept('questions'),
} as Parameters<typeof flowOf>[0]['locale'];

type Copies = { questionnaire: Questionnaire; words: typeof words };

/** The flow of a released questionnaire in its own words, or of a copy that a test has changed. */
export function flow(change: (copies: Copies) => void = () => undefined): Flow {
  const copies: Copies = { questionnaire: copyOfMild(), words: structuredClone(words) };
  change(copies);
  return flowOf({
    ...copies,
    machine: createCheckMachine(mild),
    locale,
    file: 'flow.json',
  });
}
