import { globSync, readFileSync } from 'node:fs';

/**
 * Every page that is built, but the check itself; of the clinics, which differ in colours and names
 * alone, one, and of its languages English.
 */
export const everyPage = (): readonly string[] =>
  globSync('build/**/*.html', { exclude: ['build/*-sample/**', 'build/*/{es,ar,zh-Hans}/**'] })
    .filter((file) => !readFileSync(file, 'utf8').includes('id="check-props"'))
    .map((file) => file.replaceAll('\\', '/').replace(/^build\//, ''))
    .sort();

export const titleIn = (page: string): string =>
  /<title>(.*?)<\/title>/s.exec(readFileSync(`build/${page}`, 'utf8'))?.[1]?.trim() ?? '';
