import type { Answers } from '../../../src/lib/engine/answers.ts';
import type { PaperQuestion, Target } from '../../../src/tools/paper/paper-form.ts';

/** What someone with a pen encountered. */
export interface Walk {
  readonly asked: readonly string[];
  readonly offered: readonly string[];
  readonly stops: readonly string[];
}

type Clauses = NonNullable<PaperQuestion['skip']>['when'];

/**
 * Simulates someone who follows only the printed form: reads the line above a question, ticks a box, reads the notices
 * below it and the instruction beside the box, and uses only what is ticked on the paper.
 */
export function walk(form: readonly PaperQuestion[], answers: Answers): Walk {
  const ticked = new Map<string, readonly string[]>();
  const says = (clauses: Clauses) =>
    clauses.every((clause) =>
      clause.some(
        ({ question, picked, is }) => (ticked.get(question) ?? []).some((id) => picked.includes(id)) === is,
      ),
    );
  const asked: string[] = [];
  const offered: string[] = [];
  const stops: string[] = [];
  let target: Target = 1;
  while (target !== 'end') {
    const here: PaperQuestion | undefined = form.find(({ number }) => number === target);
    if (!here) break;
    const { number, question, skip, boxes, notices } = here;
    if (skip && says(skip.when)) {
      target = skip.goTo;
      continue;
    }
    const open = boxes.filter(({ leaveOut }) => !leaveOut || !says(leaveOut));
    const ticks = open.filter(({ id }) => [answers[question.id] ?? []].flat().includes(id));
    asked.push(question.id);
    offered.push(...open.map(({ id }) => `${question.id}.${id}`));
    ticked.set(
      question.id,
      ticks.map(({ id }) => id),
    );
    const due = ticks.length > 0 ? notices.filter(({ when }) => says(when)) : [];
    stops.push(...due.map(({ screen }) => `${screen} after ${question.id}`));
    if (due.some(({ goesOn }) => !goesOn)) break;
    target = ticks.find(({ goTo }) => goTo !== undefined)?.goTo ?? number + 1;
  }
  return { asked, offered, stops };
}
