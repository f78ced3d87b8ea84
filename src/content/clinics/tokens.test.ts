import { expect, test } from 'vitest';
import { tokensIn } from './tokens.ts';

const css = `:root {
  --paper: #FBFAF7;
  --sheet: #fff;
  --text: system-ui;
}
:root:lang(ar) {
  --leading: 1.75;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12191d;
  }
}
@media print {
  :root {
    --paper: #000;
  }
}`;

test('the colours are read by day and in the dark, where the rest stays as by day', () => {
  expect(tokensIn(css)).toEqual({
    light: { paper: '#FBFAF7', sheet: '#ffffff' },
    dark: { paper: '#12191d', sheet: '#ffffff' },
  });
});

test.each([
  ['dark colours', ':root {\n --paper: #fff;\n}'],
  ['colours at all', 'p { color: red }'],
])('a stylesheet without %s is refused, so that nothing is checked against nothing', (_what, broken) => {
  expect(() => tokensIn(broken)).toThrow('The stylesheet has no colours');
});
