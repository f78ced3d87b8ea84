import { virtual } from '@guidepup/virtual-screen-reader';

const MOST = 2000;

export interface SpokenPhrase {
  readonly phrase: string;
  /** Focus is here: what comes before is read only to someone who goes back. */
  readonly hasFocus: boolean;
}

/** Runs in the page: reads its main landmark from beginning to end. */
export async function hear(): Promise<SpokenPhrase[]> {
  const main = document.querySelector('main');
  if (!main) throw new Error('there is no main part to hear');
  showPicks(main);
  const focused = document.activeElement;
  const heard: SpokenPhrase[] = [];
  await virtual.start({ container: main });
  for (let phrase = await virtual.lastSpokenPhrase(); phrase !== 'end of main';) {
    if (heard.length > MOST) throw new Error('the reading never ends');
    const node = virtual.activeNode;
    const isStart = !phrase.startsWith('end');
    heard.push({ phrase: asDisclosure(node, phrase), hasFocus: node === focused && isStart });
    await virtual.next();
    phrase = await virtual.lastSpokenPhrase();
  }
  await virtual.stop();
  return heard;
}

/** This screen reader reads the `checked` attribute, which a hydrated page does not update. */
function showPicks(main: Element): void {
  for (const input of main.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
}

/** This screen reader does not support that a summary names and opens its details. */
function asDisclosure(node: Node | null, phrase: string): string {
  if (node?.nodeName === 'DETAILS') return '';
  const summary = node?.nodeName === 'SUMMARY' || node?.parentNode?.nodeName === 'SUMMARY';
  return summary ? `disclosure, ${phrase}` : phrase;
}
