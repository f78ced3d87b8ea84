import { afterwards, effect } from './effects.ts';
import { derived, get } from './signals.ts';

/** Keeps a piece of markup true; what it takes is worked out before, each on its own. */
export function template_effect<Taken extends unknown[]>(
  run: (...taken: Taken) => void,
  take: { [Index in keyof Taken]: () => Taken[Index] } = [] as never,
): void {
  const sources = take.map((each) => derived(each));
  effect(() => run(...(sources.map(get) as Taken)));
}

export function set_text(node: Node, value: unknown): void {
  const said = String(value ?? '');
  if (node.nodeValue !== said) node.nodeValue = said;
}

/** Yes and no are set as a property where there is one: `hidden={false}` takes the attribute away. */
export function set_attribute(element: Element, name: string, value: unknown): void {
  if (value == null) element.removeAttribute(name);
  else if (typeof value === 'boolean' && name in element) Object.assign(element, { [name]: value });
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

export function set_class(
  element: Element,
  _isHtml: unknown,
  value: unknown,
  scope?: string | null,
  _before?: unknown,
  extra: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const names = [value, scope, ...Object.keys(extra).filter((name) => extra[name])];
  set_attribute(element, 'class', names.filter(Boolean).join(' ') || undefined);
  return extra;
}

export function set_value(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (input.value !== value) input.value = value;
}

export function set_checked(input: HTMLInputElement, isChecked: boolean): void {
  input.checked = isChecked;
}

export function event(type: string, target: EventTarget, listener?: EventListener, isCapture = false): void {
  if (listener) target.addEventListener(type, listener, isCapture);
}

export const delegated = event;

/** Runs with the element once it is in the page. */
export function attach(element: Element, getAttachment: () => (element: Element) => unknown): void {
  afterwards(() => getAttachment()(element));
}
