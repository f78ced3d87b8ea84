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
}

/** Whether something waits for the check already: a page around it, answers left by another page, a press on Start. */
const isAwaited = () =>
  parent !== window ||
  opener !== null ||
  window.name !== '' ||
  location.search !== '' ||
  history.state !== null ||
  !document.querySelector('[data-screen="start"]');

// Everything on the start but Start does without the check, and Start has a script of its own. It comes once somebody
// presses, and when what they pressed has been painted.
if (isAwaited()) setTimeout(begin);
else
  addEventListener('click', () => requestAnimationFrame(() => setTimeout(begin)), {
    capture: true,
    once: true,
  });

byId('unscripted').remove();
