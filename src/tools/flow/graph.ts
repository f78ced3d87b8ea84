import { namedIn } from '../../lib/engine/atoms.ts';
import type { Condition, OutcomeCondition, Questionnaire } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import type { CheckMachine } from '../../lib/machine/machine.ts';
import { chartOf } from './chart.ts';
import { explain, quote, type Explainer } from './explain.ts';
import type { Flow, OutcomeLine } from './flow.ts';
import { isStop, type Maker } from './maker.ts';
import { movesOf, refuseStrays, rulesOf } from './moves.ts';
import { stepOf, stopOf } from './steps.ts';
import { parseFlowWords } from './words.ts';

export interface FlowSource {
  readonly questionnaire: Questionnaire;
  readonly machine: CheckMachine;
  readonly locale: Maker['locale'];
  /** The drawing's own words and the file that they come from. */
  readonly words: unknown;
  readonly file: string;
}

/** Throws ContentError if something in the flow has no words, and Error if chart and questionnaire differ. */
export function flowOf({ questionnaire, machine, locale, words: data, file }: FlowSource): Flow {
  const chart = chartOf(machine);
  const words = parseFlowWords(file, data, questionnaire, chart);
  const speaker: Explainer = { words, findings: locale.findings.physician, questions: locale.questions };
  const maker: Maker = { questionnaire, chart, locale, speaker };
  refuseStrays(maker);
  return {
    version: questionnaire.version,
    words,
    steps: chart.states.filter((id) => !isStop(maker, id)).map((id) => stepOf(maker, id)),
    stops: chart.states.filter((id) => isStop(maker, id)).map((id) => stopOf(maker, id)),
    moves: movesOf(maker),
    outcomes: outcomesOf(maker),
    terms: [...termsOf(maker), fill(words.legend.met, { finding: quote(speaker, speaker.findings.met) })],
    rules: rulesOf(maker),
  };
}

const outcomesOf = ({ questionnaire, locale, speaker }: Maker): OutcomeLine[] =>
  questionnaire.outcomes.map(({ id, when, withoutNotes }) => {
    const heading = locale.outcomes[id]?.heading ?? id;
    return {
      id,
      heading: withoutNotes ? fill(speaker.words.legend.withoutNotes, { heading }) : heading,
      when: explain(speaker, when),
    };
  });

function termsOf({ questionnaire, speaker }: Maker): string[] {
  const { definitions, questions, stops, outcomes } = questionnaire;
  const drawn: (OutcomeCondition | undefined)[] = [
    ...questions.flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...[...stops, ...outcomes].map(({ when }) => when),
  ];
  const names = new Set(drawn.flatMap((condition) => namesIn(definitions, condition)));
  return Object.entries(definitions)
    .filter(([id]) => names.has(id))
    .map(([id, meaning]) =>
      fill(speaker.words.phrases.term, {
        term: speaker.words.definitions[id]?.is ?? id,
        meaning: explain(speaker, meaning),
      }),
    );
}

const namesIn = (
  definitions: Record<string, Condition>,
  condition: OutcomeCondition | undefined,
): readonly string[] =>
  condition === undefined
    ? []
    : namedIn(condition).flatMap((name) => [name, ...namesIn(definitions, definitions[name])]);
