import type { CardWords, PatientLanguage } from '@voordeur/core/referral';

/** The sentences of a card, one file per language that loads when a card is made in it. */
export const cardWords: Readonly<Record<PatientLanguage, () => Promise<CardWords>>> = {
  nl: async () => (await import('./words-nl.js')).nl,
  en: async () => (await import('./words-en.js')).en,
  ar: async () => (await import('./words-ar.js')).ar,
  tr: async () => (await import('./words-tr.js')).tr,
  pl: async () => (await import('./words-pl.js')).pl,
  uk: async () => (await import('./words-uk.js')).uk,
  ti: async () => (await import('./words-ti.js')).ti,
};
