import { globSync, readFileSync } from 'node:fs';
import { spoken, type Language } from './variants.ts';

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
  globSync('build/**/*.html', { exclude: ['build/*-sample/**', 'build/*/{es,ar,zh-Hans}/**'] })
    .map((file) => file.replaceAll('\\', '/').replace(/^build\//, ''))
    .filter((path) => !read(path).includes('id="check-props"'))
    .sort()
    .map((path) => ({
      name: path,
      languages: path.includes('/en/') ? [...spoken, 'en-XA', 'ar-XB'] : ['en'],
      pathIn: (language) => path.replace('/en/', `/${language}/`),
    }));

const read = (path: string) => readFileSync(`build/${path}`, 'utf8');

export const titleIn = (path: string): string => /<title>(.*?)<\/title>/s.exec(read(path))?.[1]?.trim() ?? '';
