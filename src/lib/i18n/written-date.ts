/** A day such as 2026-01-31 in words. Digits are the same in every language, on the server and in every browser. */
export const writtenDate = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(
    new Date(day),
  );
