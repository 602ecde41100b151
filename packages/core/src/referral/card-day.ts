import type { PatientLanguage } from './languages.js';

/**
 * How a day is written on a card, by the clock of the municipality. In the digits that stand in phone numbers too,
 * and in digits only where this device does not know the language.
 */
export function cardDay(instant: string, language: PatientLanguage, timeZone: string): string {
  const at = new Date(instant);
  const locale = regionalForms[language] ?? language;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(locale);
  if (known === undefined || language === 'ti')
    return new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone }).format(at);
  return new Intl.DateTimeFormat(known, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at);
}

/** English as on this side of the ocean; Arabic with the digits of the phone, and the months of this calendar. */
const regionalForms: Partial<Record<PatientLanguage, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn-ca-gregory' };
