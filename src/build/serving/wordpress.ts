import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readLanguageFiles } from '../../content/words/language-files.ts';

/** The plugin's slug in WordPress, and the name of its folder. */
export const pluginName = 'mild-check';

interface Plugin {
  readonly version: string;
  /** The text of the link under the frame, by language. */
  readonly links: Readonly<Record<string, string>>;
}

const source = (file: string) => readFileSync(new URL(`wordpress/${file}`, import.meta.url), 'utf8');

/** The plugin's files by name. They contain no host: an administrator enters it. */
export function pluginFiles({ version, links }: Plugin): Readonly<Record<string, string>> {
  const lines = Object.entries(links).map(
    ([language, text]) => `\t${quoted(language)} => ${quoted(text)},\n`,
  );
  return {
    'mild-check.php': replaced(
      replaced(source('mild-check.php'), 'Version: 0.0.0', `Version: ${version}`),
      'const MILD_CHECK_LINKS = array();',
      `const MILD_CHECK_LINKS = array(\n${lines.join('')});`,
    ),
    'readme.txt': replaced(source('readme.txt'), 'Stable tag: 0.0.0', `Stable tag: ${version}`),
  };
}

/** The text of the link in each language that has one. */
export const readLinks = (): Plugin['links'] =>
  Object.fromEntries(
    Object.entries(readLanguageFiles())
      .filter(([file]) => basename(file) === 'embed.json')
      .map(([file, words]) => [
        basename(dirname(file)),
        (words as { readonly frame: { readonly open: string } }).frame.open,
      ]),
  );

/** A PHP string literal. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`src/build/serving/wordpress: "${what}" was not found`);
  return text.replace(what, () => by);
}
