import { texts } from '../texts.js';
import { daysBetween } from './calendar.js';

/** The day and the time of an instant in words: "vandaag 17:00", "dinsdag 24 november 9:00". */
export function momentWords(instant: number, now: number, timeZone: string): string {
  return `${dayWords(instant, now, timeZone)} ${timeWords(instant, timeZone)}`;
}

/** The day of an instant in words, seen from now. */
export function dayWords(instant: number, now: number, timeZone: string): string {
  const days = daysBetween(now, instant, timeZone);
  if (days === 0) return texts.time.today;
  if (days === 1) return texts.time.tomorrow;
  if (days === -1) return texts.time.yesterday;
  return new Intl.DateTimeFormat('nl', { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(instant);
}

function timeWords(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('nl', { timeZone, hour: 'numeric', minute: '2-digit' }).format(instant);
}
