import { isHandover, printViewReady, type Handover } from './messages.ts';

/** Prints. A frame that may not print shows the notes in a tab of their own, which may. */
export function printNotes(answers: Handover['answers']): void {
  let isPrinting = false;
  addEventListener('beforeprint', () => (isPrinting = true), { once: true });
  window.print();
  if (!isPrinting && parent !== window) openPrintView({ answers });
}

function openPrintView(handover: Handover): void {
  const tab = open(location.pathname);
  const handOver = ({ source, origin, data }: MessageEvent) => {
    if (source !== tab || origin !== location.origin || data !== printViewReady) return;
    removeEventListener('message', handOver);
    tab?.postMessage(handover, location.origin);
  };
  addEventListener('message', handOver);
}

/** In a tab that another window opened: takes the answers that this window, and no other, hands over, once. */
export function receiveAnswers(show: (answers: unknown) => void): void {
  const from = typeof window === 'undefined' ? null : (opener as Window | null);
  if (!from) return;
  const receive = ({ source, data }: MessageEvent) => {
    if (source !== from || !isHandover(data)) return;
    removeEventListener('message', receive);
    try {
      show(data.answers);
    } catch {
      // Not answers to this questionnaire: the start stays.
    }
  };
  addEventListener('message', receive);
  // The frame that opened this tab has no origin that could be named. It learns only that the tab is there.
  from.postMessage(printViewReady, '*');
}
