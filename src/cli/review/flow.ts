import { home, reports } from '../../content/home.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ContentError } from '../../content/problem.ts';
import { draw } from '../../tools/flow/draw.ts';
import { flowOf, type FlowSource } from '../../tools/flow/graph.ts';
import { svgOf } from '../../tools/flow/svg.ts';
import { createCheckMachine } from '../../lib/machine/machine.ts';
import { readJson, readQuestionnaire } from '../../content/read.ts';

const picture = `${reports}/flow.svg`;
const words = (name: string) => `${home}/locales/en/${name}.json`;

export function run(args: readonly string[]): void {
  const svg = svgOf(draw(flowOf(readSource())));
  if (!args.includes('--check')) writeFileSync(picture, svg);
  else if (!existsSync(picture) || readFileSync(picture, 'utf8') !== svg)
    throw new ContentError([
      { file: picture, id: 'flow', message: 'is out of date; run npm run mild -- review flow' },
    ]);
}

function readSource(): FlowSource {
  const questionnaire = readQuestionnaire();
  const locale = {
    questions: readJson(words('questions')),
    findings: readJson(words('findings')),
    outcomes: readJson(words('outcomes')),
  } as FlowSource['locale'];
  return {
    questionnaire,
    machine: createCheckMachine(questionnaire),
    locale,
    words: readJson(words('flow')),
    file: words('flow'),
  };
}
