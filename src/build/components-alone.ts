import type { Plugin } from 'vite';
import { leavingOut, type Left } from './leaving-out.ts';

/** What the check's components have none of, and the page does not carry: Svelte's function, and what is left of it. */
const left: Left = {
  // Values that come later, in markup or in `$derived`.
  async_derived: '',
  flatten: 'fn(sync.map(derived));',
  createSubscriber: 'return () => {};',
  // What only says that a component is wrong.
  validate_effect: '',
  // State that is written into: the check keeps only `$state.raw` and plain values.
  proxy: 'return value;',
};

const forbidden = /\$\.(async|async_derived|await|proxy|run|save)\(/;

/** The check's components with only so much of Svelte as they call. One that calls for more fails the build. */
export const componentsAlone = (): Plugin[] => [
  leavingOut({ from: 'Svelte', modules: /\/svelte\/src\/(internal|reactivity)\/.*\.js$/, left }),
  {
    name: 'components-alone',
    enforce: 'post',
    transform: {
      filter: { id: /\.svelte(\.ts)?$/ },
      handler(code, id) {
        const [, called] = forbidden.exec(code) ?? [];
        if (called) throw new Error(`${id} calls Svelte's ${called}, which the page does not carry`);
      },
    },
  },
];
