import { texts } from '../texts.js';
import { daysBetween } from './calendar.js';
import { dayWords } from './moment.js';

const relative = new Intl.RelativeTimeFormat('nl', { numeric: 'auto' });

/** Days after which a date says more than a number of days. */
const longestInDays = 6;

/** How long ago something was, in words: "12 minuten geleden", "gisteren", "donderdag 12 november". */
export function ageWords(receivedAt: string, now: number, timeZone: string): string {
  const instant = Date.parse(receivedAt);
  const minutes = Math.floor((now - instant) / 60_000);
  if (minutes < 1) return texts.time.justNow;
  if (minutes < 60) return relative.format(-minutes, 'minute');
  const days = daysBetween(instant, now, timeZone);
  if (days === 0) return relative.format(-Math.floor(minutes / 60), 'hour');
  if (days <= longestInDays) return relative.format(-days, 'day');
  return dayWords(instant, now, timeZone);
}
