import { expect, test } from 'vitest';
import { policyFor } from './policy.ts';

// printf 'hello' | openssl dgst -sha256 -binary | base64
const HELLO = "'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='";

const cases = [
  { page: 'no script and no style', html: '<p>hello</p>', script: "'none'", style: "'none'" },
  { page: 'a script', html: '<script>hello</script>', script: HELLO, style: "'none'" },
  { page: 'a style', html: '<style media="print">hello</style>', script: "'none'", style: HELLO },
  {
    page: 'the same script twice',
    html: '<script>hello</script><script>hello</script>',
    script: HELLO,
    style: "'none'",
  },
  {
    page: 'data only',
    html: '<script type="application/json" id="check-props">hello</script>',
    script: "'none'",
    style: "'none'",
  },
];

test.each(cases)('a page with $page allows just that', ({ html, script, style }) => {
  expect(policyFor(html)).toBe(
    `default-src 'none'; script-src ${script}; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html`,
  );
});
