import { expect, test } from 'vitest';
import { pluginFiles, readLinks } from './wordpress.ts';

const files = pluginFiles({
  version: '1.2.3',
  links: { en: "Open the clinic's check", fr: String.raw`C:\'` },
});
const php = files['mild-check.php'] ?? '';

test('the plugin has the version and the words of the build', () => {
  expect(php).toMatch(/^ \* Version: 1\.2\.3$/m);
  expect(files['readme.txt']).toMatch(/^Stable tag: 1\.2\.3$/m);
  expect(php).toContain(String.raw`const MILD_CHECK_LINKS = array(
	'en' => 'Open the clinic\'s check',
	'fr' => 'C:\\\'',
);`);
});

test('the plugin names no host of its own', () => {
  const addresses = php.match(/https?:\/\/[\w.-]+/g) ?? [];
  expect([...new Set(addresses)].sort()).toEqual([
    'https://check.clinic.example',
    'https://check.your-clinic.example',
    'https://www.gnu.org',
  ]);
});

test('the plugin has a licence that WordPress can be shipped with', () => {
  for (const text of Object.values(files)) expect(text).toContain('License: GPL-2.0-or-later');
});

test('the plugin has the words of every language, English among them', () => {
  expect(readLinks()).toMatchObject({
    en: 'Open the MILD self-check in its own tab',
    es: expect.stringContaining('MILD'),
  });
});
