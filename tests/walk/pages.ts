import { globSync, readFileSync } from 'node:fs';

/** Every page that is built, but the check itself. */
export const everyPage = (): readonly string[] =>
  globSync('build/**/*.html')
    .filter((file) => !readFileSync(file, 'utf8').includes('id="check-props"'))
    .map((file) => file.replaceAll('\\', '/').replace(/^build\//, ''))
    .sort();

export const titleIn = (page: string): string =>
  /<title>(.*?)<\/title>/s.exec(readFileSync(`build/${page}`, 'utf8'))?.[1]?.trim() ?? '';
