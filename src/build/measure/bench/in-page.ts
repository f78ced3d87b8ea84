/** What runs inside the measured page. Each function is self-contained: only its source is sent to the browser. */

declare global {
  interface Window {
    bench: {
      answered?: number;
      wentOn?: number;
      longTasks: number[];
      largestPaint: number;
      presses: number[];
    };
  }
}

/** Records what the browser reports only while it happens. */
export function watch(): void {
  const notes: Window['bench'] = { longTasks: [], largestPaint: 0, presses: [] };
  window.bench = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => notes.longTasks.push(duration));
  observe('largest-contentful-paint', ({ startTime }) => (notes.largestPaint = startTime));
  const paint = new MessageChannel();
  const open: number[] = [];
  paint.port1.onmessage = () => {
    for (const pressed of open.splice(0)) notes.presses.push(performance.now() - pressed);
  };
  addEventListener(
    'click',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        open.push(timeStamp);
        paint.port2.postMessage(0);
      }),
    true,
  );
}

/** An impatient patient: presses whatever is there until the second question is shown. */
export function hurry(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const press = () => {
    if (find('[data-question="emergencySigns"]')?.checkVisibility()) {
      window.bench.wentOn = performance.now();
      return;
    }
    const option = find('[data-question="respondent"] input[value="me"]');
    if (option?.matches(':not(:checked)')) option.click();
    find('[data-action="continue"]')?.click();
    if (option) window.bench.answered ??= performance.now();
    setTimeout(press, 4);
  };
  press();
}

export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly longestTask: number;
  readonly elements: number;
}

export function loadOf(): Load {
  const { longTasks, largestPaint } = window.bench;
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint,
    blocking: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
    longestTask: Math.max(0, ...longTasks),
    elements: document.querySelectorAll('*').length,
  };
}

/** The selectors of what a patient with these answers presses next; none on the notes. */
export function nextPresses(answers: Readonly<Record<string, string | readonly string[]>>): string[] {
  if (document.querySelector('[data-screen="notes"]')) return [];
  const open = [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')]
    .filter((question) => !question.querySelector(':checked'))
    .map((question) => question.dataset['question'] ?? '');
  const picks = open.flatMap((id) =>
    [answers[id] ?? []].flat().map((option) => `[data-question="${id}"] input[value="${option}"]`),
  );
  return picks.length > 0 ? picks : ['[data-action="continue"]'];
}
