import type { Answers } from '$lib/engine/answers.ts';

/** Where a check stands when it goes on in another language. */
export interface Place {
  readonly answers: Answers;
  /** Picks that are not confirmed yet. */
  readonly drafts: Answers;
  readonly screen: string;
  readonly changing: boolean;
}

/** Leaves the answers for the page that comes next in this tab. Nothing else can read the window's name, and nothing keeps it. */
export function leaveWith(place: Place): void {
  window.name = JSON.stringify(place);
}

/** An erased check leaves nothing behind. */
export function forgetPlace(): void {
  window.name = '';
}

/** Takes what the page before left here, once: it is wiped before it is used. A name of another kind is left alone. */
export function arrivedWith(): Partial<Record<keyof Place, unknown>> | undefined {
  // An error costs time, even one that is caught: most windows have no name.
  if (!window.name) return undefined;
  try {
    const left = JSON.parse(window.name) as Partial<Record<keyof Place, unknown>>;
    forgetPlace();
    return left;
  } catch {
    return undefined;
  }
}
