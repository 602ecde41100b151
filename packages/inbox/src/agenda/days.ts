import type { AgendaHour } from '@voordeur/core/schemas';
import { weekdayOf, weekOf, type DateText } from './dates.js';

export interface Day {
  date: DateText;
  hours: AgendaHour[];
}

const saturday = 6;

/** The hours of one team, or of all where `team` is `null`. */
export function ofTeam(hours: readonly AgendaHour[], team: string | null): AgendaHour[] {
  if (team === null) return [...hours];
  return hours.filter(({ spreekuur }) => spreekuur.hosts.some(({ kind, id }) => kind === 'team' && id === team));
}

/** The week of a day, by day and time: Monday to Friday always, a weekend day only where it has hours. */
export function weekDays(hours: readonly AgendaHour[], date: DateText): Day[] {
  return weekOf(date)
    .map((each) => dayOf(hours, each))
    .filter((day) => weekdayOf(day.date) < saturday || day.hours.length > 0);
}

export function dayOf(hours: readonly AgendaHour[], date: DateText): Day {
  const ofDay = hours.filter((hour) => hour.date === date);
  return { date, hours: ofDay.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)) };
}

/** The first day after this one on which an hour goes on, `null` where none is known. */
export function nextDayWithHours(hours: readonly AgendaHour[], date: DateText): DateText | null {
  const later = hours.filter((hour) => hour.date > date && hour.state === 'open').map((hour) => hour.date);
  return later.sort()[0] ?? null;
}

/** Names an hour within its day, also in an address: `samen-noord-0900`. */
export function hourKey({ spreekuur, from }: { spreekuur: { id: string }; from: string }): string {
  return `${spreekuur.id}-${from.replace(':', '')}`;
}
