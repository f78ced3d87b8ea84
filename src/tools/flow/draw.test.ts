import { describe, expect, it } from 'vitest';
import { question } from '../../../tests/support/data/broken.ts';
import { flow } from '../../../tests/support/data/flow.ts';
import { picked } from '../../../tests/support/data/questionnaire.ts';
import { draw, type Drawing } from './draw.ts';
import type { Box, Shape } from './shapes.ts';
import { page } from './style.ts';
import { svgOf } from './svg.ts';

const asItIs = flow();
const flows = [
  { name: 'as it is', drawn: asItIs },
  {
    name: 'with long names and conditions',
    drawn: flow(({ words, questionnaire }) => {
      for (const guard of Object.keys(words.guards))
        if (guard !== 'stopsHere') Object.assign(words.guards, { [guard]: 'once the patient has said so' });
      words.definitions.emergencySign.is = 'any sign at all of those that need an ambulance right away';
      question(questionnaire, 'age').when = picked('respondent', 'me', 'other');
    }),
  },
  {
    name: 'with the stops in another order',
    drawn: flow(({ questionnaire }) => {
      questionnaire.stops.reverse();
    }),
  },
  {
    name: 'with one stop more',
    drawn: flow(({ questionnaire }) => {
      questionnaire.stops.push({ screen: 'emergency', after: 'warningSigns', when: { is: 'warningSign' } });
    }),
  },
];

const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;
const hair = 0.01;

const overlaps = (a: Box, b: Box) =>
  a.x < right(b) - hair && b.x < right(a) - hair && a.y < bottom(b) - hair && b.y < bottom(a) - hair;

const contains = (outer: Box, { x, y, width, height }: Box) =>
  x >= outer.x && y >= outer.y && x + width <= right(outer) + hair && y + height <= bottom(outer) + hair;

const of = ({ shapes }: Drawing, tag: Shape['tag']) => shapes.filter((shape) => shape.tag === tag);
const labelOf = ({ text, box }: Shape) => text ?? `${box.x} ${box.y}`;

function clashes(some: readonly Shape[], others: readonly Shape[], clash: (a: Box, b: Box) => boolean) {
  return some.flatMap((a) =>
    others.filter((b) => a !== b && clash(a.box, b.box)).map((b) => `${labelOf(a)} / ${labelOf(b)}`),
  );
}

describe.each(flows)('the picture $name', ({ drawn }) => {
  const drawing = draw(drawn);
  const [rects, texts, paths] = [of(drawing, 'rect'), of(drawing, 'text'), of(drawing, 'path')];

  it('has boxes that keep apart', () => {
    expect(clashes(rects, rects, overlaps)).toEqual([]);
  });

  it('has text that does not overlap and is inside a box or outside all of them', () => {
    expect(clashes(texts, texts, overlaps)).toEqual([]);
    expect(clashes(texts, rects, (text, box) => overlaps(text, box) && !contains(box, text))).toEqual([]);
  });

  it('has no line through its text', () => {
    expect(clashes(paths, texts, overlaps)).toEqual([]);
  });

  it('stands on the page', () => {
    const sheet = { x: 0, y: 0, width: page.width, height: drawing.height };
    expect(drawing.shapes.filter(({ box }) => !contains(sheet, box)).map(labelOf)).toEqual([]);
  });

  it('names every state, question and outcome', () => {
    const words = texts.map(({ text }) => text);
    const ids = [...drawn.steps, ...drawn.stops, ...drawn.outcomes].map(({ id }) => id);
    const asks = drawn.steps.flatMap((step) => step.asks.map(({ id }) => id));
    expect([...ids, ...asks].filter((id) => !words.includes(id))).toEqual([]);
  });
});

describe('the picture', () => {
  const drawing = draw(asItIs);
  const svg = svgOf(drawing);

  it('fits one page of Tabloid, with no letter under 7.5 points', () => {
    expect(drawing.height).toBeLessThanOrEqual(page.height);
    const sizes = of(drawing, 'text').map(({ attributes }) => Number(attributes['font-size']));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
  });

  it('is labelled, and has no style, script or id', () => {
    expect(svg).toContain(' role="img" ');
    expect(svg).toContain(`<title>${asItIs.words.title}</title>\n<desc>`);
    expect(svg).not.toMatch(/ (style|id|class|on\w+|href)=|<script|<style/);
  });

  it('keeps marks of XML in its words apart from its own', () => {
    const odd = flow(({ words }) => {
      words.states.start = 'A < B & "C"';
    });
    expect(svgOf(draw(odd))).toContain('>A &#60; B &#38; &#34;C&#34;</text>');
  });
});
