import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compilerOptions } from './src/build/compiler-options.ts';
import { prerenderedPages } from './src/build/prerendered-pages.ts';
import { home } from './src/content/home.ts';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions,
  kit: {
    adapter: prerenderedPages(process.env.BUILD_DIR ?? 'build'),
    alias: { $content: 'src/content', $questionnaire: home, $tools: 'src/tools' },
    paths: { relative: true },
    inlineStyleThreshold: Infinity,
    // Pages link to each other's index.html, so that they also work from a folder. SvelteKit's crawler cannot resolve
    // such addresses; the adapter checks that the files are there.
    prerender: { crawl: false },
  },
};
