import { colourOf, over, ratio, canvas, type Colour } from './colours.ts';
import { inShort } from './look.ts';

/**
 * The contrast of an element's text where axe could not tell: against what is really painted under each line of it.
 * Gives the lowest ratio, and what WCAG's AAA asks of letters of this size.
 */
export function contrastOf(selector: string): { lowest: number; needed: number } {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return contrastAt(element);
}

/** All texts that are too pale. Throws where there is no text. */
export function paleTexts(): string[] {
  const texts = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each.checkVisibility() &&
      !each.closest('.visually-hidden, script, style, noscript, svg') &&
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  if (texts.length === 0) throw new Error('no text on the page');
  return texts.flatMap((each) => {
    const { lowest, needed } = contrastAt(each);
    return lowest >= needed ? [] : [`${lowest.toFixed(2)}:1 and not ${needed}:1: ${inShort(each)}`];
  });
}

function contrastAt(element: HTMLElement): { lowest: number; needed: number } {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const ratios = linesOf(element).map((behind) => ratio(over(colourOf(color), behind), behind));
  if (ratios.length === 0) throw new Error(`no text at ${inShort(element)}`);
  return { lowest: Math.min(...ratios), needed: isLarge ? 4.5 : 7 };
}

function linesOf(element: HTMLElement): Colour[] {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  return texts.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return Array.from(range.getClientRects(), () => range).flatMap((each, line) =>
      paintedUnder(element, each, line),
    );
  });
}

function paintedUnder(element: HTMLElement, range: Range, line: number): Colour[] {
  element.scrollIntoView({ block: 'center' });
  const top = range.getClientRects()[line]?.top ?? 0;
  window.scrollBy(0, top - innerHeight / 2);
  const rect = range.getClientRects()[line];
  if (!rect || rect.width < 1) return [];
  const stack = document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!stack.includes(element)) throw new Error(`covered by <${stack[0]?.localName}>`);
  const below = stack.slice(stack.indexOf(element));
  return [
    below.reduceRight(
      (behind, each) => over(colourOf(getComputedStyle(each).backgroundColor), behind),
      canvas(),
    ),
  ];
}
