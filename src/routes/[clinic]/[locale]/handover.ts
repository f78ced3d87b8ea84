import type { Answers } from '$lib/engine/answers.ts';

const mark = 'mild-check ';

/** Where a check stands when it goes on in another language. */
export interface Place {
  readonly answers: Answers;
  readonly screen: string;
}

/** Leaves the answers for the page that comes next in this tab. Nothing else can read the window's name, and nothing keeps it. */
export function leaveWith(place: Place): void {
  window.name = mark + JSON.stringify(place);
}

/** Takes what the page before left here, once: it is wiped before it is read. */
export function arrivedWith(): Partial<Record<keyof Place, unknown>> | undefined {
  const left = window.name;
  if (!left.startsWith(mark)) return undefined;
  window.name = '';
  try {
    return JSON.parse(left.slice(mark.length)) as Partial<Record<keyof Place, unknown>>;
  } catch {
    return undefined;
  }
}
