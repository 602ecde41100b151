import { msg } from '@lit/localize';

/** Dutch Sign Language (ISO 639-3). */
const signLanguage = 'dse';

/** Languages that people in this part of the country ask an interpreter for; by code, not by rank. */
const interpreted = ['ar', 'bg', 'ckb', 'de', 'en', 'es', 'fa', 'fr', 'kmr', 'pl', 'ro', 'so', 'ti', 'tr', 'uk', 'zh'];

/** What a language is called, in the language that one reads in. */
export function languageName(code: string, locale: string): string {
  if (code === signLanguage) return msg('Nederlandse Gebarentaal');
  if (code === 'ckb') return msg('Koerdisch (Sorani)');
  if (code === 'kmr') return msg('Koerdisch (Kurmançi)');
  return new Intl.DisplayNames([locale, 'nl'], { type: 'language' }).of(code) ?? code;
}

/** The languages to choose an interpreter for: sign language first, then by name. */
export function interpreterLanguages(locale: string): { code: string; name: string }[] {
  const named = interpreted
    .map((code) => ({ code, name: languageName(code, locale) }))
    .sort((left, right) => left.name.localeCompare(right.name, locale));
  return [{ code: signLanguage, name: languageName(signLanguage, locale) }, ...named];
}
