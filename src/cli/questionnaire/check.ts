import { home } from '../../content/home.ts';
import { isDeepStrictEqual } from 'node:util';
import { describe, refuse, type Problem } from '../../content/problem.ts';
import type { Site } from '../../content/site.ts';
import { parseAnswers } from '../../lib/engine/parse-answers.ts';
import { meaningOf } from '../../tools/proof/claims/witnesses.ts';
import { unreachable } from '../../tools/proof/survey/unreachable.ts';
import { readOffered } from '../../tools/translation/read-offered.ts';
import { questionnaireFile } from '../../content/read.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';

export function run(): void {
  const { site } = readOffered();
  refuse(unreachable(questionnaireFile, site.questionnaire));
  refuse(disagreeing(site));
  console.log(report(site, readVignettes().length));
  for (const { locale, problems } of site.withdrawn)
    console.warn(
      [`\nwarning: ${locale} is withdrawn from every page:`, ...problems.map(describe)].join('\n'),
    );
}

function report({ questionnaire, clinics, locales }: Site, vignettes: number): string {
  const { questions, openPoints, notes, outcomes, version } = questionnaire;
  const options = questions.reduce((sum, each) => sum + each.options.length, 0);
  return [
    `questionnaire ${questionnaire.id} ${version}: ${questions.length} questions, ${options} options, ${openPoints.length} open points, ${notes.length} notes, ${outcomes.length} outcomes`,
    'every id is known and unique, no condition looks ahead, no two findings contradict',
    'every question is on page 1, or named there with the reason why not',
    'every question, option, stop, rule and outcome can be reached by some answers',
    `every id has its words in: ${Object.keys(locales).join(', ')}`,
    `clinics: ${clinics.map(({ id }) => id).join(', ')}`,
    `vignettes: ${vignettes} agree`,
  ].join('\n');
}

function disagreeing({ questionnaire }: Site): readonly Problem[] {
  const broken = (id: string, message: string): Problem[] => [
    { file: `${home}/vignettes.json`, id, message },
  ];
  return readVignettes().flatMap(({ id, answers, expect }) => {
    try {
      const meaning = meaningOf(questionnaire, parseAnswers(questionnaire, answers));
      return isDeepStrictEqual(meaning, expect) ? [] : broken(id, `the rules say ${JSON.stringify(meaning)}`);
    } catch (error) {
      return broken(id, error instanceof Error ? error.message : String(error));
    }
  });
}
