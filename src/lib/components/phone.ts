/** A number as it is written here: (718) 555-0142. */
export const phoneShown = (phone: string): string => phone.replace(/^\+1(...)(...)(?=....$)/, '($1) $2-');
