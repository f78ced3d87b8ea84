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

/** The last of the page: it may come after the check has begun. */
const dropHelp = () => byId('unscripted').remove();

// In a task of its own: between reading this script and running it the browser paints, and hears presses. The page
// around a frame speaks once the frame has loaded, and must be heard.
if (parent === window) setTimeout(begin);
else begin();
