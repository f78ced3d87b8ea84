import { globSync } from 'node:fs';
import { spoken, type Language } from './variants.ts';
import { builtFile, home, siteFolder } from '../../support/browser/site.ts';
import { allClinics } from '../../support/data/clinics.ts';
import { pseudoLocales } from '../../support/data/pseudo.ts';
import { selected } from '../../support/data/selected.ts';

/** A page that is built beside the check. */
export interface BuiltPage {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly pathIn: (language: Language) => string;
}

/**
 * Every page that is built, but the check itself; of the clinics, which differ in colours and names alone, one. A page
 * that there is in several languages is one page.
 */
export const everyPage = (): readonly BuiltPage[] =>
  selected('pages beside the check', globSync('**/*.html', { cwd: siteFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isOne(path) && !builtFile(path).includes('id="check-props"'))
    .sort()
    .map((path) => ({
      name: path,
      languages: path.startsWith(english) ? [...spoken, ...pseudoLocales] : ['en'],
      pathIn: (language) => path.replace('/en/', `/${language}/`),
    }));

const english = `${home}/en/`;
const isOfAClinic = (path: string) => allClinics.some(({ id }) => path.startsWith(`${id}/`));
const isOne = (path: string) => path.startsWith(english) || !isOfAClinic(path);

export const titleIn = (path: string): string =>
  /<title>(.*?)<\/title>/s.exec(builtFile(path))?.[1]?.trim() ?? '';
