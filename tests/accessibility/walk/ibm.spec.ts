import type { Checker } from 'accessibility-checker-engine';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { everyDestination, type Destination } from './destinations.ts';
import { expect, test } from './test.ts';
import { spoken, type Language } from './variants.ts';

test.use({ trace: 'off' });

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Fewer rules than this having run means that the engine did not see the page. */
const LEAST = 20;

/** What the engine can't tell by itself or asks a person to look at, and why it is well here. */
const lookedAt: Readonly<Record<string, string>> = {
  style_focus_visible: 'The walk measures the width and the contrast of every focus.',
  style_viewport_resizable: 'The walk sees every place in letters twice as large.',
  style_color_misuse: 'What is chosen has its own mark and a wider border; links are underlined.',
  style_highcontrast_visible: 'The walk sees every place in forced colours.',
  text_sensory_misuse:
    'Bigger surgery, the bottom, right now: the words mean size, body and time, never a place here.',
  element_tabbable_unobscured:
    'Only the emergency signs cover anything, and Escape or their button closes them.',
  element_attribute_deprecated: 'A policy in a meta element is current HTML.',
  text_whitespace_valid: 'Short words stand in a row; no word is spaced out.',
  style_background_decorative: 'A clinic’s logo stands behind nothing, beside the clinic’s name.',
  list_structure_proper: 'Groups of dt and dd in a div are current HTML.',
};

/** Some scripts have no spaces between words: the engine takes a whole sentence for one word, and a bold one for a heading. */
const hasSpaces = (language: Language) =>
  !['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr'].includes(
    new Intl.Locale(language).maximize().script ?? '',
  );
const isWell = (rule: string, language: Language) =>
  rule in lookedAt || (rule === 'text_block_heading' && !hasSpaces(language));

/** Each place in one language, so that every language has many; in the long run each in all. */
const languagesOf = ({ languages }: Destination, index: number): readonly Language[] => {
  const own = spoken.filter((each) => languages.includes(each));
  return process.env['WALK'] === 'all' ? own : own.filter((_, at) => at === index % own.length);
};

const visits = everyDestination().flatMap((place, index) =>
  languagesOf(place, index).map((language) => ({ ...place, language })),
);

for (const { name, go, language } of visits) {
  test(
    `IBM’s engine finds nothing wrong with ${name} in ${language}`,
    { tag: '@long' },
    async ({ walker }) => {
      await go(walker, 'self', language);
      await walker.page.evaluate(engine);
      const { ran, found } = await walker.page.evaluate(check);
      expect(ran).toBeGreaterThan(LEAST);
      expect(found.filter(({ rule, isSure }) => isSure || !isWell(rule, language))).toEqual([]);
    },
  );
}

interface Found {
  readonly rule: string;
  readonly isSure: boolean;
  readonly message: string;
}

/** Runs in the page. */
async function check(): Promise<{ ran: number; found: Found[] }> {
  const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  return {
    ran: new Set(results.map(({ ruleId }) => ruleId)).size,
    found: results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({
        rule: ruleId,
        isSure: value[0] === 'VIOLATION' && value[1] === 'FAIL',
        message: `${value.join(' ')}: ${message}: ${snippet}`,
      })),
  };
}
