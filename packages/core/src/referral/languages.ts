/** Languages that a patient card is there in. */
export const patientLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti'] as const;
export type PatientLanguage = (typeof patientLanguages)[number];

/** What each language calls itself, and which way it is written. */
export const patientLanguageNames: Readonly<Record<PatientLanguage, { name: string; direction: 'ltr' | 'rtl' }>> = {
  nl: { name: 'Nederlands', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  tr: { name: 'Türkçe', direction: 'ltr' },
  pl: { name: 'Polski', direction: 'ltr' },
  uk: { name: 'Українська', direction: 'ltr' },
  ti: { name: 'ትግርኛ', direction: 'ltr' },
};

/** The language of a tag such as `en-GB`; `null` where there is no card in it. */
export function patientLanguageOf(tag: string): PatientLanguage | null {
  const base = tag.toLowerCase().split('-')[0];
  return patientLanguages.find((language) => language === base) ?? null;
}
