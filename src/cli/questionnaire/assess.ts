import { createInterface } from 'node:readline';
import type { Pick } from '../../lib/engine/answers.ts';
import { assess, type Reasoned } from '../../lib/engine/assess.ts';
import { parseAnswers } from '../../lib/engine/parse-answers.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { progress } from '../progress.ts';
import { readQuestionnaire } from '../../content/read.ts';

/** One output line of `npm run -s assess`: the assessment of a line of answers, or what is wrong with it. */
export function assessLine(questionnaire: Questionnaire, line: string, number: number): object {
  try {
    const { outcome, findings, points, notes, flags } = assess(
      questionnaire,
      parseAnswers(questionnaire, JSON.parse(line)),
    );
    return {
      outcome: outcome.id,
      findings: Object.fromEntries(findings.map(({ criterion, is }) => [criterion, is])),
      points: points.map(({ id }) => id),
      notes: notes.map(({ id }) => id),
      ...flags,
      because: {
        outcome: inShort(outcome.because),
        findings: Object.fromEntries(findings.map(({ criterion, because }) => [criterion, inShort(because)])),
        points: becauseById(points),
        notes: becauseById(notes),
      },
    };
  } catch (error) {
    return { error: `line ${number}: ${messageOf(error)}`, line: number };
  }
}

/** Picks as "question.option", the form used for reasons. */
const inShort = (because: readonly Pick[]) => because.map(({ question, option }) => `${question}.${option}`);

const becauseById = (things: readonly Reasoned[]) =>
  Object.fromEntries(things.map(({ id, because }) => [id, inShort(because)]));

const messageOf = (error: unknown) =>
  error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error);

/** Reads answer sets from standard input; exits with an error if one is invalid. */
export async function run(): Promise<void> {
  const questionnaire = readQuestionnaire();
  const report = progress('answer sets');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = assessLine(questionnaire, line, number);
    if ('error' in answer) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    report(number);
  }
}
