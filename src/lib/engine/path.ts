import { picksAmong, type Answers, type Picks } from './answers.ts';
import { holds } from './condition.ts';
import type { Option, Question, Questionnaire, Stop } from './schema.ts';

export interface AskedQuestion {
  readonly question: Question;
  readonly offered: readonly Option[];
  readonly picks: readonly string[];
}

export interface Path {
  /** The questions asked, in order, up to the end or the first final stop. */
  readonly asked: readonly AskedQuestion[];
  /** The stops met along the path, in order. */
  readonly stops: readonly Stop[];
  readonly picks: Picks;
}

/**
 * The path that these answers take through the questionnaire. Answers to questions that are not on it, and picks that
 * are not offered any more, are ignored. A final stop ends it.
 */
export function pathOf(questionnaire: Questionnaire, answers: Answers): Path {
  const { definitions, questions } = questionnaire;
  const asked: AskedQuestion[] = [];
  const stops: Stop[] = [];
  const picks = new Map<string, readonly string[]>();

  for (const question of questions) {
    if (question.followUpOf !== undefined && !picks.has(question.followUpOf)) continue;
    if (!holds(definitions, picks, question.when)) continue;
    const offered = question.options.filter((option) => holds(definitions, picks, option.when));
    const given = picksAmong(
      offered.map(({ id }) => id),
      answers[question.id],
    );
    asked.push({ question, offered, picks: given });
    picks.set(question.id, given);
    const due = given.length > 0 ? stopsAfter(questionnaire, question.id, picks) : [];
    stops.push(...due);
    if (due.some((stop) => stop.final)) break;
  }
  return { asked, stops, picks };
}

/** The first question on the path that has no answer yet. */
export const firstUnanswered = (path: Path): string | undefined =>
  path.asked.find(({ picks }) => picks.length === 0)?.question.id;

/** The stops after this question, up to the first final one: nothing comes after that, not even another stop. */
function stopsAfter({ stops, definitions }: Questionnaire, question: string, picks: Picks): readonly Stop[] {
  const due = stops.filter((stop) => stop.after === question && holds(definitions, picks, stop.when));
  const end = due.findIndex((stop) => stop.final);
  return end < 0 ? due : due.slice(0, end + 1);
}
