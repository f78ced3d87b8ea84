/** This function runs inside the page: it may use nothing from out here. */

type Picks = Readonly<Record<string, string | readonly string[]>>;

export type Act =
  | { readonly does: 'continue' | 'erase' }
  | { readonly does: 'pick'; readonly picks: Picks }
  | { readonly does: 'change'; readonly question: string }
  | { readonly does: 'emergencySigns' };

/** Where the page stands after an act: what a person is told of it. */
export interface PageState {
  readonly screen: string;
  readonly questions: readonly string[];
  readonly heading: string;
  readonly title: string;
  readonly focused: string;
}

export async function act(acts: readonly Act[]): Promise<PageState[]> {
  const states: PageState[] = [];
  for (const each of acts) {
    if (each.does === 'pick') await pick(each.picks);
    else await press(buttonFor(each));
    states.push(pageState());
  }
  return states;

  function buttonFor(what: Exclude<Act, { does: 'pick' }>): string {
    if (what.does === 'emergencySigns') return '[popovertarget="emergency-signs"]';
    return (
      `[data-action="${what.does}"]` + (what.does === 'change' ? `[data-question="${what.question}"]` : '')
    );
  }

  async function press(selector: string): Promise<void> {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`nothing to press at ${selector}: ${JSON.stringify(pageState())}`);
    button.click();
    await settled();
  }

  async function pick(picks: Picks): Promise<void> {
    for (const [question, answer] of Object.entries(picks)) {
      const wanted = [answer].flat();
      const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[name="${question}"]`)];
      for (const value of wanted)
        await set(
          boxes().find((box) => box.value === value),
          true,
        );
      for (const box of boxes().filter(({ value }) => !wanted.includes(value))) await set(box, false);
    }
  }

  async function set(box: HTMLInputElement | undefined, checked: boolean): Promise<void> {
    if (!box) throw new Error(`no such option: ${JSON.stringify(pageState())}`);
    if (box.checked === checked) return;
    box.click();
    await settled();
  }

  /** What a press changes is there in the next task: the page waits for nothing. */
  function settled(): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  }

  function pageState(): PageState {
    const main = document.querySelector<HTMLElement>('[data-screen]');
    const questions = main?.querySelectorAll<HTMLElement>('fieldset[data-question]') ?? [];
    const focused = document.activeElement;
    return {
      screen: main?.dataset['screen'] ?? '',
      questions: Array.from(questions, ({ dataset }) => dataset['question'] ?? ''),
      heading: main?.querySelector('h1')?.textContent ?? '',
      title: document.title,
      focused: focused?.matches('[data-errors]') ? 'errors' : (focused?.localName ?? ''),
    };
  }
}
