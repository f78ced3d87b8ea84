import { build } from 'vite';

/** One script for a page, which holds what `entry` exports under `name`. */
export async function bundled(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const output = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = output.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  if (script === undefined) throw new Error(`${entry} made no script`);
  return `${script}; globalThis.${name} = ${name};`;
}

/** What the walker does inside the page, under `walk`. */
export const inPage = () => bundled('tests/accessibility/walk/in-page/index.ts', 'walk');
