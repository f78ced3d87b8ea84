import { current } from './effects.ts';

/**
 * Where the page that the server made is being taken over: the node that is next. Undefined once all of it is. At a
 * block's beginning it is the comment that opens it, at its end the one that closes it, which becomes its anchor.
 */
let at: ChildNode | undefined;

export const isHydrating = (): boolean => at !== undefined;

/** The comment that a block stands before: `node`, or in the server's page what is reached when the block is through. */
export const anchorOr = (node: ChildNode): ChildNode => at ?? node;

export function goTo(node: ChildNode | null | undefined): void {
  if (!node) throw new Error('The page is not the one that the server made');
  at = node;
}

export function stepIn(): void {
  if (at) goTo(at.nextSibling);
}

/** Takes over, while `draw` runs, what the server made from `first` on. */
export function takingOver(first: ChildNode | null, draw: (anchor: ChildNode) => void): void {
  try {
    goTo(first);
    stepIn();
    draw(at as ChildNode);
  } finally {
    at = undefined;
  }
}

/** Its clone, or what the server made of it. The running effect reaches from its first node to its last. */
function reach<Made extends Node>(made: Made, start: ChildNode, end: ChildNode): Made {
  const effect = current();
  if (!effect.start) Object.assign(effect, { start, end });
  return made;
}

/** Several nodes, by the compiler's flag. */
const FRAGMENT = 1;

/** What makes a copy of the markup. `<!>` stands for a block; before one that comes first, a comment marks the beginning. */
function template(content: string, flags: number, read: (html: string) => DocumentFragment) {
  let made: DocumentFragment | undefined;
  return (): Node => {
    if (at) return reach(at, at, at);
    made ??= read(content.startsWith('<!>') ? `<!>${content}` : content);
    const clone = document.importNode(made, true);
    const [first, last] = [clone.firstChild as ChildNode, clone.lastChild as ChildNode];
    return flags & FRAGMENT ? reach(clone, first, last) : reach(first, first, first);
  };
}

declare global {
  var trustedTypes:
    { createPolicy(name: string, rules: { createHTML: (html: string) => string }): typeof rules } | undefined;
}

/** The page's policy lets markup in by this name alone. It is the compiler's. */
const trusted = globalThis.trustedTypes?.createPolicy('svelte-trusted-html', { createHTML: (html) => html });

function inHtml(html: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = trusted?.createHTML(html) ?? html;
  return element.content;
}

function inSvg(html: string): DocumentFragment {
  const all = inHtml(`<svg>${html}</svg>`);
  all.firstElementChild?.replaceWith(...all.firstElementChild.childNodes);
  return all;
}

export const from_html = (content: string, flags = 0) => template(content, flags, inHtml);
export const from_svg = (content: string, flags = 0) => template(content, flags, inSvg);

/** A block that stands alone. */
export const comment = from_html('<!>', FRAGMENT);

export const text = (value = ''): Text => ownText(at ? textAt(at, at) : new Text(value));

const ownText = (made: Text) => reach(made, made, made);

/** The text there, or an empty one before it: the server writes none for an empty value. */
function textAt(node: ChildNode | null, before: ChildNode): Text {
  if (!(node instanceof Text)) {
    const made = new Text();
    if (node) node.before(made);
    else before.after(made);
    node = made;
  }
  goTo(node);
  return node as Text;
}

export function append(anchor: ChildNode, made: Node): void {
  if (!at) return anchor.before(made);
  current().end = at;
  stepIn();
}

export function first_child(node: Node, isText = false): Node {
  if (at) return isText ? textAt(at, at) : at;
  const first = node.firstChild as ChildNode;
  return first instanceof Comment ? (first.nextSibling ?? first) : first;
}

export function child(node: Node, isText = false): Node {
  if (!at) return node.firstChild as Node;
  const first = at.firstChild ?? at.appendChild(new Text());
  if (isText) return textAt(first, first);
  goTo(first);
  return first;
}

export function only_child(node: ChildNode, isText = false): Node {
  const only = child(node, isText);
  reset(node);
  return only;
}

export function sibling(node: ChildNode, count = 1, isText = false): Node {
  let last = at ?? node;
  let next: ChildNode | null = last;
  while (count--) {
    last = next as ChildNode;
    next = last.nextSibling;
  }
  if (at && isText) return textAt(next, last);
  if (at) goTo(next);
  return next as Node;
}

export function next(count = 1): void {
  while (count--) stepIn();
}

export function reset(node: ChildNode): void {
  if (at) at = node;
}
