/** The languages beside English, each with the way it is written. */
export const languages = [
  { locale: 'es', direction: 'ltr' },
  { locale: 'ar', direction: 'rtl' },
  { locale: 'zh-Hans', direction: 'ltr' },
] as const;

export type OtherLocale = (typeof languages)[number]['locale'];
