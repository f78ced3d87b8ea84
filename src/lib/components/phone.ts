/** A number in the US format: (718) 555-0142. */
export const phoneShown = (phone: string): string => phone.replace(/^\+1(...)(...)(?=....$)/, '($1) $2-');

/** The same inside a sentence: isolated (U+2068, U+2069), so that its digits keep their order in Arabic. */
export const phoneInSentence = (phone: string): string => `\u2068${phoneShown(phone)}\u2069`;
