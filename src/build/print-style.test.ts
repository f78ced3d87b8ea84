import { expect, test } from 'vitest';
import { withoutPrint } from './print-style.ts';

test('what is for print alone leaves the sheets, in its order', () => {
  expect(
    withoutPrint([
      'p{color:red}@media print{p{color:#000}main{display:none}}b{top:0}',
      '@media print{b{top:1px}}',
    ]),
  ).toEqual({ screen: ['p{color:red}b{top:0}', ''], print: 'p{color:#000}main{display:none}b{top:1px}' });
});

test('what is for the screen too, for some screens, or for every page of paper stays', () => {
  const sheet =
    '@media screen,print{p{top:0}}@media (min-width:64em){p{top:1px}}@page{margin:1cm}@keyframes k{0%{top:0}}';
  expect(withoutPrint([sheet])).toEqual({ screen: [sheet], print: '' });
});

test('a broken sheet is refused with the place where it breaks', () => {
  expect(() => withoutPrint(['p{color:red'])).toThrow(/1:1: Unclosed block/);
});
