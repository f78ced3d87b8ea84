import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ContentError } from '../../content/problem.ts';
import { draw } from '../../tools/flow/draw.ts';
import { flowOf, type FlowSource } from '../../tools/flow/graph.ts';
import { svgOf } from '../../tools/flow/svg.ts';
import { createCheckMachine } from '../../lib/machine/machine.ts';
import { readJson, readQuestionnaire } from '../../content/read.ts';

const picture = 'docs/flow.svg';
const words = (name: string) => `questionnaire/mild/locales/en/${name}.json`;

try {
  const svg = svgOf(draw(flowOf(readSource())));
  if (!process.argv.includes('--check')) writeFileSync(picture, svg);
  else if (!existsSync(picture) || readFileSync(picture, 'utf8') !== svg)
    fail(`${picture}: is not what the chart and the questionnaire say now; run npm run flow:draw`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(error.message);
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

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
