import { readFileSync } from 'node:fs';
import { jsonForScript } from '../../../src/build/escape.ts';
import { paired } from '../../../src/lib/i18n/paired.ts';
import type { Overlay } from '../../../src/lib/i18n/resolve.ts';
import { packed, unpacked } from '../../../src/lib/i18n/rows.ts';
import { saidTo } from '../../../src/lib/i18n/voices.ts';
import { pseudo, type PseudoLocale } from '../../../src/tools/translation/pseudo.ts';
import type { CheckProps } from '../../../src/routes/[clinic]/[locale]/check-props.ts';
import { inPseudo } from '../data/words.ts';

const ENGLISH = 'caliber-pain/en/';
const built = (path: string) => readFileSync(`build/${path}`, 'utf8');

/**
 * A page in a language that is made up for tests, from the English page as it was built: no build holds one. `path` is
 * as in "learn/index.html".
 */
export function pseudoPage(locale: PseudoLocale, path: string): string {
  const html = built(ENGLISH + path);
  const page = html.includes('id="check-props"') ? withProps(locale, html) : withTexts(locale, html);
  const direction = locale === 'ar-XB' ? 'rtl' : 'ltr';
  return page.replace('<html lang="en" dir="ltr">', `<html lang="${locale}" dir="${direction}">`);
}

const carried = /(<script type="application\/json" id="check-props">)(.*?)(<\/script>)/s;
const propsIn = (html: string) => JSON.parse(carried.exec(html)?.[2] ?? '') as CheckProps;

/** The check is drawn anew from its words. */
function withProps(locale: PseudoLocale, html: string): string {
  const props = propsIn(html);
  const both = unpacked(props.questionnaire, props.words);
  const own = inPseudo(locale, saidTo(both, false));
  const carer = inPseudo(locale, saidTo(both, true)) as unknown as Overlay;
  const made = {
    ...props,
    locale,
    words: packed(props.questionnaire, paired(own, carer)),
    terms: inPseudo(locale, props.terms),
    english: propsIn(built('caliber-pain/es/index.html')).english,
  };
  return html
    .replace(carried, (_all, open: string, _json, close: string) => open + jsonForScript(made) + close)
    .replace(/(<div id="check">).*?(<noscript>)/s, '$1</div>$2');
}

/** Every text and label of a page without scripts. */
function withTexts(locale: PseudoLocale, html: string): string {
  const said = (text: string) => escaped(pseudo(locale, unescaped(text)));
  return html.replace(
    /(<(?:script|style)\b.*?<\/(?:script|style)>|<!--.*?-->)|(<[^>]+>)|([^<]+)/gs,
    (all: string, kept?: string, tag?: string) => {
      if (kept !== undefined || all.trim() === '') return all;
      if (tag === undefined) return said(all);
      return tag.replace(/(?<=aria-label=")[^"]+/g, said);
    },
  );
}

const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescaped = (text: string) =>
  Object.entries(signs).reduceRight((all, [written, sign]) => all.replaceAll(written, sign), text);
const escaped = (text: string) =>
  Object.entries(signs).reduce((all, [written, sign]) => all.replaceAll(sign, written), text);
