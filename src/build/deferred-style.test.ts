import { describe, expect, test } from 'vitest';
import { splitStyle } from './deferred-style.ts';

const page =
  '<html><body><main class="a"><p>x</p></main><template><i class="b">y</i></template></body></html>';

const split = (...sheets: string[]) => splitStyle(page, sheets);

describe('the style of the first screens', () => {
  test('has what matches the page or a template in it, in any state', () => {
    const sheet = 'p:hover{color:red}.b::before{content:""}.c{color:blue}';
    expect(split(sheet)).toEqual({
      first: ['p:hover{color:red}.b::before{content:""}'],
      later: '.c{color:blue}',
    });
  });

  test('leaves what is for print alone to later', () => {
    expect(split('p{color:red}@media print{p{color:#000}main{display:none}}')).toEqual({
      first: ['p{color:red}'],
      later: '@media print{p{color:#000}main{display:none}}',
    });
  });

  test('keeps what would win if it came later', () => {
    const whole = '.c{color:blue}.c{margin:0}.a{color:red}';
    expect(split(whole)).toEqual({ first: ['.c{color:blue}.a{color:red}'], later: '.c{margin:0}' });
  });

  test('keeps what would win over a rule that is kept for that reason', () => {
    const whole = '.d{border:0}.c{border-color:red;font:x}.a{line-height:1}';
    expect(split(whole)).toEqual({ first: [whole], later: '' });
  });

  test('lets move what weighs more or less anyway', () => {
    expect(split('.c.d{color:blue}u{color:blue}.a{color:red}')).toEqual({
      first: ['.a{color:red}'],
      later: '.c.d{color:blue}u{color:blue}',
    });
  });

  test('stays in the sheet it was in, also where another sheet comes after', () => {
    expect(split('.c{color:blue}.d{margin:0}', '.a{color:red}.e{margin:1px}')).toEqual({
      first: ['.c{color:blue}', '.a{color:red}'],
      later: '.d{margin:0}.e{margin:1px}',
    });
  });

  test('keeps what is no rule, and selectors that it cannot judge', () => {
    const whole = '@keyframes k{0%{opacity:0}}p:so-new(1){color:red}';
    expect(split(whole).first).toEqual([whole]);
  });
});
