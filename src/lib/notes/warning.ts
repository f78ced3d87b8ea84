import type { Pick } from '../engine/answers.ts';
import type { Questionnaire, Urgency } from '../engine/schema.ts';

/** The picked signs by how soon they must be looked at. */
export type Warning = Readonly<Record<Urgency, readonly Pick[]>> & {
  /** The questions about signs answered "Not sure", and those where none was picked. */
  readonly unsure: readonly string[];
  readonly none: readonly string[];
};

/** The strictest first. */
const URGENCIES = ['now', 'today', 'nextDays'] as const satisfies readonly Urgency[];

interface AnsweredQuestion {
  readonly question: string;
  readonly picks: readonly string[];
}

export function warningOf({ questions }: Questionnaire, answered: readonly AnsweredQuestion[]): Warning {
  const urgencyOf = (question: string, pick: string) =>
    questions.find(({ id }) => id === question)?.options.find(({ id }) => id === pick)?.urgency;
  const picked = (urgency: Urgency): readonly Pick[] =>
    answered.flatMap(({ question, picks }) =>
      picks
        .filter((option) => urgencyOf(question, option) === urgency)
        .map((option) => ({ question, option })),
    );
  const withPick = (pick: string) =>
    answered.filter(({ picks }) => picks.includes(pick)).map(({ question }) => question);
  return {
    now: picked('now'),
    today: picked('today'),
    nextDays: picked('nextDays'),
    unsure: withPick('unsure'),
    none: withPick('none'),
  };
}

/** The tier of what was picked that has to be looked at first. */
export const strictestOf = (warning: Warning): Urgency =>
  URGENCIES.find((tier) => warning[tier].length > 0) ?? 'today';

/** The signs that were picked, without "Not sure". */
export const signsIn = ({ now, today, nextDays }: Warning): readonly Pick[] =>
  [...now, ...today, ...nextDays].filter(({ option }) => option !== 'unsure');
