import type { CompileOptions } from 'svelte/compiler';

// The site and the entry are separate builds, and only the site's styles are used: a component's scoped class has to
// be the same in both.
export const compilerOptions = {
  runes: true,
  discloseVersion: false,
  cssHash: ({ hash, css }) => `s${hash(css).slice(0, 3)}`,
} satisfies CompileOptions;
