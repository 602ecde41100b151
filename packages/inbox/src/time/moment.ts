import { texts } from '../texts.js';
import { daysBetween } from './calendar.js';

export type Length = 'long' | 'short';

/** The day and the time of an instant in words: "vandaag 17:00", "dinsdag 24 november 9:00", "di 24 nov 9:00". */
export function momentWords(instant: number, now: number, timeZone: string, length: Length = 'long'): string {
  return `${dayWords(instant, now, timeZone, length)} ${timeWords(instant, timeZone)}`;
}

/** The day of an instant in words, seen from now. */
export function dayWords(instant: number, now: number, timeZone: string, length: Length = 'long'): string {
  const days = daysBetween(now, instant, timeZone);
  if (days === 0) return texts.time.today;
  if (days === 1) return texts.time.tomorrow;
  if (days === -1) return texts.time.yesterday;
  return new Intl.DateTimeFormat('nl', { timeZone, weekday: length, day: 'numeric', month: length }).format(instant);
}

/** The time on the wall: "9:05". */
export function timeWords(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('nl', { timeZone, hour: 'numeric', minute: '2-digit' }).format(instant);
}
