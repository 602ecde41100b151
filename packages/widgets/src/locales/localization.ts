import { configureLocalization } from '@lit/localize';
import { allLocales, sourceLocale, targetLocales } from './generated/locale-codes.js';

export type Locale = (typeof allLocales)[number];

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

const loaders: Readonly<Record<(typeof targetLocales)[number], () => Promise<object>>> = {
  en: () => import('./generated/en.js'),
};

const { getLocale, setLocale } = configure();

/** The language that every widget on this page reads in now. */
export function currentLocale(): Locale {
  return getLocale() as Locale;
}

/**
 * Has every widget on this page read in this language. Where its texts cannot be had, the language
 * stays as it was.
 */
export async function useLocale(locale: Locale): Promise<void> {
  try {
    await setLocale(locale);
  } catch {
    await setLocale(sourceLocale);
  }
}

/** The nearest language that there are texts for (`en` for `en-GB`); Dutch where there is none. */
export function nearestLocale(wanted: string): Locale {
  const base = wanted.toLowerCase().split('-')[0];
  return allLocales.find((locale) => locale === base) ?? sourceLocale;
}

/** For dates and times: English as it is written on this side of the ocean. */
export function regionOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A page that uses `@lit/localize` itself, unbundled, has set it up already: then we speak Dutch. */
function configure(): ReturnType<typeof configureLocalization> {
  try {
    return configureLocalization({
      sourceLocale,
      targetLocales,
      loadLocale: (locale) => loaders[locale as keyof typeof loaders]() as never,
    });
  } catch {
    console.warn('Voordeur: this page uses @lit/localize itself; we stay in Dutch.');
    return { getLocale: () => sourceLocale, setLocale: () => Promise.resolve() };
  }
}
