import type { CardWords, PatientLanguage } from '@voordeur/core/referral';

/** The sentences of a card, one file per language that loads when a card is made in it. */
export const cardWords: Readonly<Record<PatientLanguage, () => Promise<CardWords>>> = {
  nl: async () => (await import('./card-nl.js')).nl,
  en: async () => (await import('./card-en.js')).en,
  ar: async () => (await import('./card-ar.js')).ar,
  tr: async () => (await import('./card-tr.js')).tr,
  pl: async () => (await import('./card-pl.js')).pl,
  uk: async () => (await import('./card-uk.js')).uk,
  ti: async () => (await import('./card-ti.js')).ti,
};
