import { VERSION } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { leavingOut } from './leaving-out.ts';
import { left, svelteGoneThrough } from './svelte-left/svelte-left.ts';

/** What calls for a part of Svelte that is left out. */
const forbidden =
  /\$\.(async|async_derived|await|proxy|run|save|rest_props|user_effect|user_pre_effect|transition|animation|bind_\w+|set_attributes|attribute_effect)\(/;

/** The check's components with only so much of Svelte as they call. One that calls for more fails the build. */
export const componentsAlone = (version = VERSION): Plugin[] => [
  ...Object.entries(left).map(([module, gone]) =>
    leavingOut({ from: `Svelte’s ${module}`, modules: pathOf(module), left: gone }),
  ),
  {
    name: 'components-alone',
    enforce: 'post',
    buildStart() {
      if (version !== svelteGoneThrough)
        throw new Error(
          `Svelte ${version} has not been gone through for what the page leaves out: src/build/svelte-left`,
        );
    },
    transform: {
      filter: { id: /\.svelte(\.ts)?$/ },
      handler(code, id) {
        const [, called] = forbidden.exec(code) ?? [];
        if (called) throw new Error(`${id} calls Svelte's ${called}, which the page does not carry`);
      },
    },
  },
];

const pathOf = (module: string): RegExp => new RegExp(`/svelte/src/${module.replaceAll('.', '\\.')}$`);
