import { respondBy } from '@voordeur/core/deadlines';
import { teamById } from '@voordeur/core/municipality';
import type { Decision } from '@voordeur/core/routing';
import type { Municipality } from '@voordeur/core/schemas';
import Holidays from 'date-holidays';
import type { InForce } from '../settings/in-force.js';

/** Computes when the lead team of a decision answers, with the public holidays of the country. */
export function deadlines(municipality: Municipality): (decision: Decision, sentAt: Date) => Date {
  const { workingHours } = municipality;
  const isHoliday = publicHolidays(workingHours.holidays);
  return (decision, sentAt) => {
    const team = teamById(decision.lead, municipality) ?? decision;
    return new Date(respondBy({ sentAt: sentAt.getTime(), urgency: decision.urgency, team, workingHours, isHoliday }));
  };
}

/** The same, by the hours and teams that are in force when it is asked. */
export function deadlinesInForce(inForce: InForce): (decision: Decision, sentAt: Date) => Date {
  let last: { municipality: Municipality; respondBy: ReturnType<typeof deadlines> } | undefined;
  return (decision, sentAt) => {
    const { municipality } = inForce;
    if (last?.municipality !== municipality) last = { municipality, respondBy: deadlines(municipality) };
    return last.respondBy(decision, sentAt);
  };
}

/** Whether a date (`2026-12-25`) is a public holiday of a country (`NL`). */
export function publicHolidays(country: string): (date: string) => boolean {
  const holidays = new Holidays(country);
  const years = new Map<string, Set<string>>();
  return (date) => {
    const year = date.slice(0, 4);
    let days = years.get(year);
    if (days === undefined) {
      const all = holidays.getHolidays(Number(year)).filter(({ type }) => type === 'public');
      days = new Set(all.map((holiday) => holiday.date.slice(0, 10)));
      years.set(year, days);
    }
    return days.has(date);
  };
}
