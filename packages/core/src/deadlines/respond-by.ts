import { Temporal } from 'temporal-polyfill';
import type { Team, WorkingHours } from '../schemas/municipality.js';
import type { Urgency } from '../vocabulary/index.js';

export interface RespondByInput {
  /** When the question was sent, in milliseconds since the epoch. */
  sentAt: number;
  urgency: Urgency;
  team: Pick<Team, 'respondWithinWorkingDays'>;
  workingHours: WorkingHours;
  /** Whether a date (`2026-12-25`) is a public holiday. */
  isHoliday: (date: string) => boolean;
}

/**
 * The instant by which the team answers, in milliseconds since the epoch (domain §6). Urgent: the
 * same working day at closing time when sent before `urgentUntil`, else before `urgentNextDayBy` of
 * the next working day. Ordinary: at closing time, the team's number of working days later.
 */
export function respondBy({ sentAt, urgency, team, workingHours, isHoliday }: RespondByInput): number {
  const sent = Temporal.Instant.fromEpochMilliseconds(sentAt).toZonedDateTimeISO(workingHours.timeZone);
  const today = sent.toPlainDate();
  const isOpen = (date: Temporal.PlainDate) => hoursOf(date, workingHours) !== undefined && !isHoliday(date.toString());
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: workingHours.timeZone, plainTime: time }).epochMilliseconds;
  const closing = (date: Temporal.PlainDate) => at(date, hoursOf(date, workingHours)!.closes);

  if (urgency === 'gewoon') return closing(workingDaysAfter(today, team.respondWithinWorkingDays, isOpen));
  const inTime = Temporal.PlainTime.compare(sent.toPlainTime(), workingHours.urgentUntil) < 0;
  if (inTime && isOpen(today)) return closing(today);
  return at(workingDaysAfter(today, 1, isOpen), workingHours.urgentNextDayBy);
}

function hoursOf(date: Temporal.PlainDate, { days }: WorkingHours) {
  return days[String(date.dayOfWeek) as keyof typeof days];
}

function workingDaysAfter(
  date: Temporal.PlainDate,
  days: number,
  isOpen: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (isOpen(day)) left -= 1;
  }
  return day;
}
