import { msg, str } from '@lit/localize';
import { regionOf } from '../../locales/localization.js';

/** How instants are read: in the language chosen, by the clock of the municipality. */
export interface Clock {
  locale: string;
  /** IANA name, for example `Europe/Amsterdam`; never that of the device. */
  timeZone: string;
}

/** `dinsdag 1 december`, of an instant. */
export function dayOf(instant: string, { locale, timeZone }: Clock): string {
  return written(new Date(instant), locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
}

/** `dinsdag 1 december`, of a local date such as `2026-12-01`. */
export function dayOfDate(date: string, locale: string): string {
  return dayOf(noonOf(date), { locale, timeZone: 'UTC' });
}

/** `di`, `1` and `dec` of a local date: what stands on a leaf of a calendar. */
export function leafOf(date: string, locale: string): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    written(new Date(noonOf(date)), locale, { ...options, timeZone: 'UTC' });
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}

/** `10:20`. */
export function timeOf(instant: string, { locale, timeZone }: Clock): string {
  return written(new Date(instant), locale, { hour: '2-digit', minute: '2-digit', timeZone });
}

/** `10 uur 20`, as it is said. */
export function saidTimeOf(instant: string, clock: Clock): string {
  const { locale, timeZone } = clock;
  if (!locale.startsWith('nl'))
    return written(new Date(instant), locale, {
      hour: 'numeric',
      minute: '2-digit',
      hour12: locale === 'en',
      timeZone,
    });
  const [hour, minute] = timeOf(instant, clock).split(':').map(Number);
  return minute === 0 ? `${hour} uur` : `${hour} uur ${minute}`;
}

/** `10:00 tot 10:20 uur`. */
export function rangeOf(startsAt: string, endsAt: string, clock: Clock): string {
  return msg(str`${timeOf(startsAt, clock)} tot ${timeOf(endsAt, clock)} uur`);
}

/** `dinsdag 1 december, 10 uur tot 10 uur 20`, for whoever listens. */
export function saidRangeOf(startsAt: string, endsAt: string, clock: Clock): string {
  const [day, from, until] = [dayOf(startsAt, clock), saidTimeOf(startsAt, clock), saidTimeOf(endsAt, clock)];
  return msg(str`${day}, ${from} tot ${until}`);
}

/** `dinsdag 1 december om 10:20 uur`. */
export function momentOf(instant: string, clock: Clock): string {
  return msg(str`${dayOf(instant, clock)} om ${timeOf(instant, clock)} uur`);
}

/** The day so many days after a local date. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(noonOf(date)) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the device's own clock shows another time at that instant, so that times need a word. */
export function differsFromDevice(instant: string, { timeZone }: Clock): boolean {
  const shown = (zone?: string): string =>
    written(new Date(instant), 'en', { dateStyle: 'short', timeStyle: 'short', ...(zone && { timeZone: zone }) });
  return shown() !== shown(timeZone);
}

function noonOf(date: string): string {
  return `${date}T12:00:00Z`;
}

function written(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(regionOf(locale), options).format(at);
}
