export interface Line {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string;
}

/** The rendered text of an element, line by line, each with its language: a page may have several. */
export function linesOf(element: HTMLElement, lang: string): readonly Line[] {
  if (!element.querySelector('[lang]')) return element.innerText.split(/\n+/).map((text) => ({ text, lang }));
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof HTMLElement)
      return child.getClientRects().length > 0 ? linesOf(child, child.lang || lang) : [];
    return child.nodeType === Node.TEXT_NODE ? [{ text: child.nodeValue ?? '', lang }] : [];
  });
}
