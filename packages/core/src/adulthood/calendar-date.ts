/** A calendar date as `2027-03-01`; such dates compare as text. */
export type CalendarDate = string;

/** Days in a month (January = 1) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date of these numbers; a day that the month has not is the first of the next month. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const exists = day <= daysInMonth(year, month);
  const [y, m, d] = exists ? [year, month, day] : month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** `2027-03-01` → `[2027, 3, 1]`. */
export function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2))];
}

/**
 * So many months later (or, negative, earlier). A day that the month has not becomes the first of the next
 * month: who was born on 29 February is a year older on 1 March where there is no 29 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  return dateOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, day);
}

/** Whether this is a date that exists, written as `2027-03-01`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** So many days later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Negative where the first date is earlier, as `sort` wants it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
