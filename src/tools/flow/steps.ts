import type { Question } from '../../lib/engine/schema.ts';
import { fill } from '../../lib/i18n/overlay.ts';
import { explainEach, explainWhen, quote } from './explain.ts';
import type { Ask, Step, StopState } from './flow.ts';
import type { Maker } from './maker.ts';
import { labelOf } from './moves.ts';

export function stepOf(maker: Maker, id: string): Step {
  const { questionnaire, chart, speaker } = maker;
  const { initial, transitions } = chart;
  return {
    id,
    name: speaker.words.states[id] ?? id,
    asks: questionnaire.questions.filter(({ part }) => part === id).map((each) => askOf(maker, each)),
    actions: transitions
      .filter(({ from, event, to }) => from === id && event && (to === undefined || to === initial))
      .map((each) => labelOf(maker, each))
      .join(speaker.words.phrases.semicolon),
    criterion: criterionOf(maker, id),
  };
}

const askOf = ({ speaker }: Maker, { id, followUpOf, when, options }: Question): Ask => ({
  id,
  label: speaker.questions[id]?.label ?? id,
  isFollowUp: followUpOf !== undefined,
  when: when && explainWhen(speaker, when),
  options: options.flatMap((option) =>
    option.when
      ? fill(speaker.words.phrases.option, {
          option: quote(speaker, speaker.questions[id]?.options[option.id] ?? option.id),
          when: explainWhen(speaker, option.when),
        })
      : [],
  ),
});

function criterionOf({ questionnaire, locale, speaker }: Maker, id: string): Step['criterion'] {
  const criterion = questionnaire.criteria.find((each) => each.id === id);
  if (!criterion) return undefined;
  return {
    title: locale.findings.criteria[criterion.id]?.clinic ?? id,
    when: explainEach(speaker, questionnaire.definitions, criterion.met),
  };
}

export function stopOf({ questionnaire, locale, speaker }: Maker, id: string): StopState {
  const stops = questionnaire.stops.filter(({ screen }) => screen === id);
  return {
    id,
    name: speaker.words.states[id] ?? id,
    heading: locale.outcomes[id]?.heading ?? '',
    ends: stops.every(({ final }) => final) ? [speaker.words.legend.ends] : [],
  };
}
