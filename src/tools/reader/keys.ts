export interface Typing {
  readonly field: () => HTMLElement | undefined;
  /** Another field, whose keys are its own. */
  readonly apart: () => HTMLElement | undefined;
  /** What stands in the field. */
  readonly typed: () => string;
  /** The key after a code was pressed. */
  readonly onend: () => void;
  /** A key that stands for a sign was pressed, by its place on an American keyboard. */
  readonly onkey: (key: string) => void;
  /** A sign was typed elsewhere than in the field. */
  readonly onstray: (sign: string) => void;
}

/**
 * What a page does with keys so that a hand scanner can type at any moment, wherever the focus is: signs go to the field,
 * and the key with which it ends reads what is there. A lone Enter, Tab or space is a person's, and left alone.
 */
export function keysFrom({
  field,
  apart,
  typed,
  onend,
  onkey,
  onstray,
}: Typing): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== null && event.target === apart()) return;
    const inField = event.target === field();
    if (isEnd(event)) {
      if (!inField || typed().trim() === '' || (event.key === 'Tab' && !beginsCode(typed())))
        return keepLine(event, inField);
      event.preventDefault();
      return onend();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = keyAt(event.code);
    if (key !== undefined) onkey(key);
    if (inField || event.key === ' ' || !isSign(event.key)) return;
    field()?.focus();
    if (event.key.length > 1) return;
    event.preventDefault();
    onstray(event.key);
  };
}

/** Enter, Tab, and the line ends that some scanners send as Ctrl and a letter. Shift and Enter is a new line, as everywhere. */
const isEnd = ({ key, ctrlKey, shiftKey }: KeyboardEvent) =>
  ctrlKey ? /^[jm]$/i.test(key) : !shiftKey && (key === 'Enter' || key === 'Tab');

/** An Enter with nothing to read, as the second of two, adds no line. */
function keepLine(event: KeyboardEvent, inField: boolean): void {
  if (event.ctrlKey || (inField && event.key === 'Enter')) event.preventDefault();
}

/** Whoever typed something else moves on with Tab. */
const beginsCode = (text: string) => text.length > 15;

/** A sign, or a key whose sign only an input method knows. */
const isSign = (key: string) =>
  [...key].length === 1 || key === 'Process' || key === 'Dead' || key === 'Unidentified';

const keyAt = (code: string): string | undefined => /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1];
