export type Mode = 'light' | 'dark';
export type Tokens = Readonly<Record<Mode, Readonly<Record<string, string>>>>;

const darkRule = '@media screen and (prefers-color-scheme: dark)';

/** The colour tokens of the stylesheet, for light and dark mode, with three-digit values expanded to six. */
export function tokensIn(css: string): Tokens {
  const light = coloursIn(css.slice(css.indexOf(':root {')));
  const dark = coloursIn(css.slice(css.indexOf(':root {', css.indexOf(darkRule))));
  if (!css.includes(darkRule) || !light['paper'] || !dark['paper'])
    throw new Error(`The stylesheet has no colours in ":root" or in "${darkRule}"`);
  return { light, dark: { ...light, ...dark } };
}

function coloursIn(css: string): Record<string, string> {
  const block = css.slice(0, css.indexOf('}'));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*#([0-9a-f]{3}|[0-9a-f]{6});/gi)].map(([, name = '', digits = '']) => [
      name,
      `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`,
    ]),
  );
}
