import type { CompileOptions } from 'svelte/compiler';

// The site and the entry are built apart, and the styles come from the site alone:
// a component's scoped class has to be the same in both.
export const compilerOptions = {
  runes: true,
  discloseVersion: false,
  cssHash: ({ hash, css }) => `s${hash(css).slice(0, 3)}`,
} satisfies CompileOptions;
