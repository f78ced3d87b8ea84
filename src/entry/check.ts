import Check from '../routes/[clinic]/[locale]/Check.svelte';
import { hydrate, type ComponentProps } from 'svelte';

const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
};

function begin(): void {
  const props = JSON.parse(byId('check-props').textContent) as ComponentProps<typeof Check>;
  hydrate(Check, { target: byId('check'), props: { ...props, early: window.early?.() } });
  byId('arriving').remove();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', dropHelp);
  else dropHelp();
}

/** The page's last element, which may arrive after the check has started. */
const dropHelp = () => byId('unscripted').remove();

// In a separate task: between parsing this script and running it, the browser can paint and handle presses. In a
// frame it runs at once, because the embedding page sends its message when the frame has loaded, and the listener
// must exist by then.
if (parent === window) setTimeout(begin);
else begin();
