/** A number as it is written here: (718) 555-0142. */
export const phoneShown = (phone: string): string => phone.replace(/^\+1(...)(...)(?=....$)/, '($1) $2-');

/** The same in a sentence: set apart, so that its digits keep their order in Arabic. */
export const phoneInSentence = (phone: string): string => `\u2068${phoneShown(phone)}\u2069`;
