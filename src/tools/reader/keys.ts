export interface Typing {
  readonly field: () => HTMLElement | undefined;
  /** Another field, whose key presses are not handled here. */
  readonly apart: () => HTMLElement | undefined;
  /** The content of the field. */
  readonly typed: () => string;
  /** The key that ends a code was pressed. */
  readonly onend: () => void;
  /** A key that types a character was pressed, by its physical position on a US keyboard. */
  readonly onkey: (key: string) => void;
  /** A character was typed outside the field. */
  readonly onstray: (sign: string) => void;
  /** The prefix of a code was typed into the other field: its last character, and the keys of all of it. */
  readonly oncodeapart: (character: string, keys: string) => void;
}

/**
 * Handles keys so that a hand scanner can type at any moment, wherever the focus is: characters go to the field, and
 * the scanner's end key reads it. A lone Enter, Tab or space comes from a person and is not handled.
 */
export function keysFrom({
  field,
  apart,
  typed,
  onend,
  onkey,
  onstray,
  oncodeapart,
}: Typing): (event: KeyboardEvent) => void {
  let keysApart = '';
  return (event) => {
    if (event.target !== null && event.target === apart()) {
      const key = isCommand(event) ? undefined : keyAt(event.code);
      if (key === undefined) return;
      keysApart = (keysApart + key).slice(-PREFIX_KEYS);
      if (!/MILD\d$/.test(keysApart)) return;
      event.preventDefault();
      oncodeapart([...event.key].length === 1 ? event.key : '', keysApart);
      keysApart = '';
      return;
    }
    const inField = event.target === field();
    if (isEnd(event)) {
      if (!inField || typed().trim() === '' || (event.key === 'Tab' && !beginsCode(typed())))
        return keepLine(event, inField);
      event.preventDefault();
      return onend();
    }
    if (isCommand(event)) return;
    const key = keyAt(event.code);
    if (key !== undefined) onkey(key);
    if (inField || event.key === ' ' || !isSign(event.key)) return;
    field()?.focus();
    if (event.key.length > 1) return;
    event.preventDefault();
    onstray(event.key);
  };
}

const isCommand = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || isComposing;

/** The number of keys in the prefix of a code. */
const PREFIX_KEYS = 'MILD1'.length;

/** Enter, Tab, and the line ends that some scanners send as Ctrl and a letter. Shift+Enter is a new line, as usual. */
const isEnd = ({ key, ctrlKey, shiftKey }: KeyboardEvent) =>
  ctrlKey ? /^[jm]$/i.test(key) : !shiftKey && (key === 'Enter' || key === 'Tab');

/** An Enter with nothing to read, such as the second of two, adds no line. */
function keepLine(event: KeyboardEvent, inField: boolean): void {
  if (event.ctrlKey || (inField && event.key === 'Enter')) event.preventDefault();
}

/** Whoever typed something other than a code can leave the field with Tab. */
const beginsCode = (text: string) => text.length > 15;

/** A character, or a key that only an input method can resolve. */
const isSign = (key: string) =>
  [...key].length === 1 || key === 'Process' || key === 'Dead' || key === 'Unidentified';

const keyAt = (code: string): string | undefined => /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1];
