/** These functions run inside the page: they may use each other and what the page has, and nothing else. */

/** Red, green and blue from 0 to 255, and how much of it covers what is behind. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export function colourOf(css: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (!/^rgba?\(/.test(css)) throw new Error(`not a colour this test can read: ${css}`);
  return [red, green, blue, alpha];
}

export function over(front: Colour, behind: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => front[index] * front[3] + behind[index] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** The contrast ratio of WCAG 2. */
export function ratio(one: Colour, other: Colour): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const light = ([red, green, blue]: Colour) =>
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue) + 0.05;
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return bright / dark;
}

/** What is painted behind the element's content: its own background and those of all it stands in. */
export function backgroundOf(element: Element | null): Colour {
  const layers: Colour[] = [];
  for (let each = element; each; each = each.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') throw new Error(`a picture behind ${each.outerHTML.slice(0, 80)}`);
    layers.unshift(colourOf(backgroundColor));
    if (layers[0]?.[3] === 1) break;
    if (each.matches('[popover]')) break;
  }
  return layers.reduce((behind, front) => over(front, behind), canvas());
}

/** What a browser paints where the page paints nothing. */
export function canvas(): Colour {
  const probe = document.createElement('i');
  probe.style.setProperty('color', 'Canvas');
  document.body.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}
