/** Functions that run inside the page: they cannot use anything from this module. */

export interface Position {
  readonly screen: string;
  /** The questions on the screen and what is picked there. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
}

export function positionIn(main: Element): Position {
  const questions = [...main.querySelectorAll<HTMLElement>('fieldset[data-question]')];
  const picked = (question: Element) =>
    [...question.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return {
    screen: main.getAttribute('data-screen') ?? '',
    picks: Object.fromEntries(questions.map((each) => [each.dataset['question'] ?? '', picked(each)])),
  };
}

/** The text in the largest font size, and the link that contains it. */
export function largestTextIn(body: Element): { text: string; link: string | undefined } {
  const sized = [...body.querySelectorAll<HTMLElement>('*')]
    .filter((each) => each.checkVisibility() && [...each.childNodes].some(hasText))
    .map((each) => ({ each, size: parseFloat(getComputedStyle(each).fontSize) }))
    .sort((a, b) => b.size - a.size);
  const [largest, next] = sized;
  const alone = largest && largest.size > (next?.size ?? 0);
  return {
    text: alone ? largest.each.innerText : 'several texts alike',
    link: largest?.each.closest('a')?.getAttribute('href') ?? undefined,
  };

  function hasText(node: ChildNode): boolean {
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  }
}

interface Journey {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly until: string;
}

/** Answers screen after screen until `until` is shown or the check has stopped. */
export async function jump(body: Element, { answers, until }: Journey): Promise<void> {
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  /** Once the check is hydrated, the effects of a press are rendered in the next task. */
  const settled = async () => {
    do await nextTask();
    while (window.early);
  };
  const questions = () => [...body.querySelectorAll<HTMLElement>('fieldset[data-question]')];
  const here = () => [
    body.querySelector('[data-screen]')?.getAttribute('data-screen'),
    questions()[0]?.dataset['question'],
  ];
  const pick = async (question: HTMLElement) => {
    const answer = answers[question.dataset['question'] ?? ''] ?? 'unsure';
    for (const option of typeof answer === 'string' ? [answer] : answer) {
      const input = question.querySelector<HTMLInputElement>(`input[value="${option}"]`);
      if (input && !input.checked) input.click();
      await settled();
    }
    if (!question.querySelector('input:checked'))
      throw new Error(`${String(answer)} is not offered: ${question.dataset['question'] ?? ''}`);
  };
  const open = () => questions().find((each) => !each.querySelector('input:checked'));

  for (let steps = 0; steps < 60 && !here().includes(until); steps += 1) {
    for (let next = open(); next; next = open()) await pick(next);
    const onward = body.querySelector<HTMLElement>('[data-action="continue"]');
    if (!onward) return;
    onward.click();
    await settled();
  }
}
