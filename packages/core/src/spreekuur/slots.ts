import type { Appointments } from '../schemas/spreekuur-definition.js';
import { addDays, localDate, startOfDay, type Hour } from './hours.js';

const minute = 60_000;

/** The time of one appointment, in milliseconds since the epoch. */
export interface Slot {
  startsAt: number;
  endsAt: number;
}

/** The appointments that fit in an hour: as long in real time whatever the clock does; none where it is closed. */
export function slotsOf(hour: Hour, appointments: Appointments | null): Slot[] {
  if (appointments === null || hour.closed !== null) return [];
  const length = appointments.slotMinutes * minute;
  const step = length + appointments.bufferMinutes * minute;
  const slots: Slot[] = [];
  for (let startsAt = hour.startsAt; startsAt + length <= hour.endsAt; startsAt += step)
    slots.push({ startsAt, endsAt: startsAt + length });
  return slots;
}

/** Instants between which a slot has to start to be booked: `from` included, `before` not. */
export interface BookingWindow {
  from: number;
  before: number;
}

/** What can be booked at this moment: not too soon (`leadMinutes`), not too far ahead (`horizonDays`). */
export function bookingWindow(appointments: Appointments, now: number, timeZone: string): BookingWindow {
  const lastDay = addDays(localDate(now, timeZone), appointments.horizonDays);
  return { from: now + appointments.leadMinutes * minute, before: startOfDay(addDays(lastDay, 1), timeZone) };
}

export function isBookable({ startsAt }: Slot, { from, before }: BookingWindow): boolean {
  return startsAt >= from && startsAt < before;
}

/** The instant from which the appointments of a local date can be made. */
export function bookableFrom(date: string, { horizonDays }: Appointments, timeZone: string): number {
  return startOfDay(addDays(date, -horizonDays), timeZone);
}
