import { afterwards, branch, endAll, flush } from './effects.ts';
import { takingOver } from './nodes.ts';
import { reading } from './signals.ts';

/** What the check takes from `svelte` itself. */

type Component<Props> = (anchor: ChildNode, props: Props) => void;

/** Brings to life what the server drew in `target`. Where that is not the component's page, draws it anew; where that fails, what is there stays. */
export function hydrate<Props>(
  component: Component<Props>,
  { target, props }: { target: Element; props: Props },
): void {
  try {
    takingOver(target.firstChild, (anchor) => draw(component, anchor, props));
  } catch {
    endAll();
    mount(component, { target, props });
  }
}

export function mount<Props>(
  component: Component<Props>,
  { target, props }: { target: Element; props: Props },
): void {
  const page = document.createDocumentFragment();
  draw(component, page.appendChild(new Text()), props);
  target.replaceChildren(page);
}

const draw = <Props>(component: Component<Props>, anchor: ChildNode, props: Props) =>
  branch(() => component(anchor, props));

export const onMount = (run: () => unknown): void => afterwards(() => reading(undefined, run));

/** When the page shows what has changed. */
export async function tick(): Promise<void> {
  await Promise.resolve();
  flush();
}
