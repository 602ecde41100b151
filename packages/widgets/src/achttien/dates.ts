import { msg, str } from '@lit/localize';
import type { Age, CalendarDate, Milestone, TimelineStep } from '@voordeur/core/adulthood';

/** `2027-03-01` → "1 maart 2027". */
export function dayText(date: CalendarDate, locale: string): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2027-03-01` → "maart 2027". */
export function monthText(date: CalendarDate, locale: string): string {
  return format(date, locale, { month: 'long', year: 'numeric' });
}

/** Names of the months, January first. */
export function monthNames(locale: string): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    format(`2001-${String(month + 1).padStart(2, '0')}-01`, locale, { month: 'long' }),
  );
}

/** "18 jaar", "17½ jaar", "16 jaar en 3 maanden". */
function ageText({ years, months = 0 }: Age): string {
  if (months === 0) return msg(str`${years} jaar`);
  return months === 6 ? msg(str`${`${years}½`} jaar`) : msg(str`${years} jaar en ${months} maanden`);
}

/** When a milestone comes: in somebody's own time, else by age alone. */
export function whenText({ moment }: Milestone, step: TimelineStep | null, locale: string): string {
  const age = ageText(moment);
  if (step === null) {
    const end = moment.until ? msg(str`tot ${ageText(moment.until)}`) : afterText(moment);
    return end ? `${age} ${end}` : age;
  }
  const { from, until } = step.when;
  if (moment.until) return msg(str`${monthText(from, locale)} tot ${monthText(until, locale)}`);
  return moment.start ? msg(str`vanaf ${dayText(from, locale)}`) : monthText(from, locale);
}

/** How long after the age is reached it comes; empty where it comes at once. */
export function afterText({ start }: Milestone['moment']): string {
  switch (start) {
    case 'next-month':
      return msg('vanaf de maand daarna');
    case 'quarter':
      return msg('vanaf het kwartaal daarna');
    case 'school-year':
      return msg('vanaf het schooljaar daarna');
    case undefined:
      return '';
  }
}

function format(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  // English as it is written on this side of the ocean.
  const region = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' }).format(new Date(date));
}

/** Today where the device is. */
export function todayOnDevice(): CalendarDate {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
