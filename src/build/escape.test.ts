import { describe, expect, test } from 'vitest';
import { codeForScript, jsonForScript } from './escape.ts';

const hostile = { words: '</script><script>alert(1)</script><!-- ' };

describe('JSON in a page', () => {
  test('reads back as it was', () => {
    expect(JSON.parse(jsonForScript(hostile))).toEqual(hostile);
  });

  test('cannot leave its script element', () => {
    expect(jsonForScript(hostile)).not.toContain('<');
  });
});

describe('code in a page', () => {
  test.each([
    ["a('</script>')", "a('\\x3C/script>')"],
    ["a('<SCRIPT>')", "a('\\x3CSCRIPT>')"],
    ['a(`<!--[-->`)', 'a(`\\x3C!--[-->`)'],
    ['i<scripts.length', 'i<scripts.length'],
    ['a<b\n', 'a<b'],
  ])('%j becomes %j', (code, expected) => {
    expect(codeForScript(code)).toBe(expected);
  });
});
