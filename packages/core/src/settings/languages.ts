const names: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ti: 'Tigrinya',
};

/** What a language is called in Dutch; its code where we do not know it. */
export function languageName(locale: string): string {
  return Object.hasOwn(names, locale) ? names[locale]! : locale;
}
