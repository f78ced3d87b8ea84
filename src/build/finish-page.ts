import { codeForScript, jsonForScript } from './escape.ts';
import { policyFor } from './policy.ts';
import { withoutPrint } from './print-style.ts';

export interface CheckScript {
  code: string;
  props: unknown;
  /** The script that runs before the page's data and main script have arrived. */
  early?: string;
  /** The hashes of the scripts that it may load later. */
  loaded?: readonly string[];
}

/** Completes a rendered page: it requests nothing after loading, and its policy allows nothing else. */
export function finishPage(html: string, check?: CheckScript): string {
  const page = withoutSpareStyles(withoutLinkedFiles(html));
  return withPolicy(selfContained(check ? withCheck(page, check) : page), check?.loaded);
}

function withoutLinkedFiles(html: string): string {
  return html.replace(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload|preload)"[^>]*>/gi, '');
}

/** Removes the style compiler's fallbacks for `light-dark()`, which no sheet here uses, and the rules left empty. */
const withoutSpareStyles = (html: string): string =>
  html.replace(/--lightningcss-(?:light|dark):[^;}]*;?/g, '').replace(/@media [^{}]*\{:root\{\}\}/g, '');

/** Hides the message that the page is still loading, once it has loaded completely. */
const whole = '#arriving{display:none}';

function withCheck(html: string, { code, props, early }: CheckScript): string {
  const data = `<script type="application/json" id="check-props">${jsonForScript(props)}</script>`;
  const script = `<script>${codeForScript(code)}</script>`;
  if (!early) return insert(html, '</body>', (end) => data + script + end);
  const { page, print } = withScreenStyle(html);
  return insert(
    page,
    '<div id="unscripted"',
    (end) =>
      `<script>${codeForScript(early)}</script>${data}<style>${whole}</style>${print}<script>${codeForScript(code)}</script>${end}`,
  );
}

/** Moves print styles next to the script that prints, so that the first paint waits only for screen styles. */
function withScreenStyle(html: string): { page: string; print: string } {
  const sheet = /(<style\b[^>]*>)([\s\S]*?)(?=<\/style>)/g;
  const { screen, print } = withoutPrint([...html.matchAll(sheet)].map(([, , text = '']) => text));
  const rest = [...screen];
  return {
    page: html.replace(sheet, (_all, tag: string) => tag + (rest.shift() ?? '')),
    print: print && `<style media="print">${print}</style>`,
  };
}

function withPolicy(html: string, loaded: readonly string[] = []): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, loaded)}" />`;
  return insert(html, '<meta charset="utf-8" />', (charset) => charset + meta);
}

function insert(html: string, landmark: string, around: (landmark: string) => string): string {
  if (!html.includes(landmark)) throw new Error(`The page has no ${landmark}`);
  return html.replace(landmark, around);
}

function selfContained(html: string): string {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  for (const [tag] of markup.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)) {
    const broken = /\s(style|on[a-z]+|src(?!="data:)|srcset)=/i.exec(tag.replace(/"[^"]*"/g, quotedOrData));
    if (broken) throw new Error(`The page's policy forbids ${broken[0].trim()} in ${tag}`);
  }
  return html;
}

const quotedOrData = (value: string) => (value.startsWith('"data:') ? '"data:"' : '""');
