import type { AgendaBooking } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { timeWords } from '../time/moment.js';
import { agendaTexts } from './agenda-texts.js';

const languages = new Intl.DisplayNames(['nl'], { type: 'language' });

/** "Arabisch" of `ar`. */
export function languageWords(locale: string): string {
  return languages.of(locale) ?? locale;
}

/** What a booking is about; what stands between brackets is for residents. */
export function subjectWords({ leefgebieden }: Pick<AgendaBooking, 'leefgebieden'>): string {
  if (leefgebieden.length === 0) return agendaTexts.slots.noDomains;
  return leefgebieden.map((id) => leefgebiedNames[id].nl.replace(/ \(.*\)$/, '')).join(' · ');
}

/** What one should know of a booking beside how many come and why, in short. */
export function bookingNotes(booking: AgendaBooking, timeZone: string): string[] {
  const { slots } = agendaTexts;
  const notes: string[] = [];
  if (booking.interpreter !== null) notes.push(slots.interpreter(languageWords(booking.interpreter)));
  if (booking.state === 'waiting') notes.push(slots.waits);
  if (booking.state === 'offered' && booking.offerUntil !== null)
    notes.push(slots.offered(timeWords(Date.parse(booking.offerUntil), timeZone)));
  if (booking.interpreter === null && booking.locale !== 'nl') notes.push(slots.speaks(languageWords(booking.locale)));
  return notes;
}
