import { home } from '../../content/home.ts';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { clinicsFolder, readClinicFiles } from '../../content/clinics/clinic-files.ts';
import { parseClinic } from '../../content/clinics/clinic.ts';
import { languagesInFolder } from '../../content/words/language-files.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { measureOfAny } from '../../tools/words/measures/any-language.ts';
import { audienceFile, checkPlainWords, rulesFileOf, type Content } from '../../tools/words/check.ts';
import { measures } from '../../tools/words/measures/by-language.ts';
import { tableOf } from '../../tools/words/report.ts';
import { parseAudience, parseLanguageRules } from '../../tools/words/rules.ts';
import { textsIn, voices, type ContentText } from '../../tools/words/texts.ts';
import { readOffered } from '../../tools/translation/read-offered.ts';
import { readJson, readQuestionnaire } from '../../content/read.ts';

const sourcesFile = `${home}/sources.json`;

export function run(): void {
  const whole = ['en', ...readOffered().statuses.keys()];
  const problems = whole.flatMap(check);
  for (const locale of languagesInFolder().filter((each) => !whole.includes(each)))
    console.log(`plain words: ${locale} is not measured: it is withdrawn until its words are complete`);
  refuse(problems);
  console.log('every text is plain');
}

function check(locale: string): readonly Problem[] {
  const measureOf = measures[locale] ?? measureOfAny(locale);
  const content = contentIn(locale);
  const { measurements, problems } = checkPlainWords(content, measureOf(content.rules));
  console.log(`plain words: ${locale}\n${tableOf(measurements)}\n`);
  return problems;
}

function contentIn(locale: string): Content {
  const clinics = Object.entries(readClinicFiles(clinicsFolder())).map(([file, data]) => ({
    file,
    ...parseClinic(file, data),
  }));
  return {
    locale,
    questionnaire: readQuestionnaire(),
    files: filesIn(locale),
    ...(locale === 'en' ? {} : { english: filesIn('en') }),
    others: [
      ...clinics.flatMap(({ file, ...clinic }) => textsIn(dirname(file), { [clinic.id]: clinic })),
      ...sourceTexts(),
      ...fileNames(),
    ],
    clinic: clinics.map(({ name }) => name).sort((a, b) => b.length - a.length)[0] ?? '',
    audience: parseAudience(audienceFile, readJson(audienceFile)),
    rules: parseLanguageRules(rulesFileOf(locale), readJson(rulesFileOf(locale))),
  };
}

function filesIn(locale: string): Content['files'] {
  return Object.fromEntries(
    globSync(`${home}/locales/${locale}/*.json`)
      .sort()
      .map((file) => [basename(file, '.json'), readJson(file)]),
  );
}

/** The sources as shown on the about page, without their notes. */
function sourceTexts(): readonly ContentText[] {
  return textsIn(dirname(sourcesFile), { sources: (readJson(sourcesFile) as { sources: unknown }).sources });
}

/** Folders of pages and static files: their names are visible in addresses. */
function fileNames(): readonly ContentText[] {
  return [
    ...globSync('src/routes/**/+page.svelte').map((page) => dirname(page)),
    ...globSync('static/**'),
  ].map((file) => ({
    file,
    id: 'address.name',
    text: file.replace(/^(src\/routes|static)\/?/, '').replaceAll(/[-_./[\]]+/g, ' '),
    voices,
  }));
}
