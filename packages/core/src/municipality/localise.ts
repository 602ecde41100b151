/** A text in several languages as a municipality writes it; Dutch is the fallback. */
export type Localised = { nl: string } & { [locale: string]: string };

/** The text in the language asked for, in its base language (`en` for `en-GB`), or in Dutch. */
export function localise(text: Localised, locale: string): string {
  return text[locale] ?? text[locale.split('-')[0]!] ?? text.nl;
}
