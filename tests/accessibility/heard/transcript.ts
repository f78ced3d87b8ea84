import type { SpokenPhrase } from './hear.ts';

/**
 * What is read aloud, one line per stop. Omitted are announcements that only this screen reader makes: the ends of
 * elements, plain containers, and the text inside a control or a cell, which repeats its name.
 */
export function transcriptOf(heard: readonly SpokenPhrase[]): string {
  const lines: string[] = [];
  let item = '';
  for (let at = 0; at < heard.length; at += 1) {
    const { phrase, hasFocus } = heard[at] ?? { phrase: '', hasFocus: false };
    const [, position, size] = /^listitem, .*position (\d+), set size (\d+)$/.exec(phrase) ?? [];
    if (position) item = `${position} of ${size}: `;
    if (position || isNoise(phrase) || repeats(phrase, lines.at(-1) ?? '')) continue;
    lines.push(`${hasFocus ? '> ' : '  '}${item}${phrase}`);
    item = '';
    at = endOf(heard, at);
  }
  return `${lines.join('\n')}\n`;
}

const isNoise = (phrase: string) =>
  phrase === '' ||
  phrase.startsWith('row, ') ||
  /^end\b/.test(phrase) ||
  /^(paragraph|strong|emphasis|main|term|definition|article|rowgroup)$/.test(phrase);

/** Whether a phrase repeats a name: an option's label, or a group's legend. */
function repeats(phrase: string, line: string): boolean {
  const [, name = ''] = /^..(?:radio|checkbox|group|disclosure), (.*)$/.exec(line) ?? [];
  return name.startsWith(phrase);
}

/** A control or a cell is one stop, whatever its content. */
function endOf(heard: readonly SpokenPhrase[], at: number): number {
  const phrase = heard[at]?.phrase ?? '';
  if (!/^(button|cell|link), /.test(phrase)) return at;
  const end = heard.findIndex((each, index) => index > at && each.phrase === `end of ${phrase}`);
  return end < 0 ? at : end;
}
