import { stringsOf, wordingOf } from '../../../src/tools/translation/strings.ts';

/** A small made-up English and its Spanish, for tests. */
export const english = {
  ui: { start: { title: 'Talk with a doctor', lines: ['It takes {time}.', 'It asks.'] } },
  outcomes: { emergency: { heading: 'Call 911 now' } },
};

export const spanish = {
  ui: { start: { title: 'Hable con un médico', lines: ['Toma {time}.', 'Pregunta.'] } },
  outcomes: { emergency: { heading: 'Llame al 911 ahora' } },
};

export const englishStrings = stringsOf(english);
export const spanishStrings = stringsOf(spanish);

/** The hashes of these strings, as stored in a record. */
export const wordingsOf = (strings: ReadonlyMap<string, string>) =>
  Object.fromEntries([...strings].map(([id, text]) => [id, wordingOf(text)]));
