import type { AgendaBooking, AgendaHour, AgendaSlot } from '@voordeur/core/schemas';

/** How an hour stands. Places count bookings: who comes with three takes one appointment. */
export interface Overview {
  places: number;
  free: number;
  /** Appointments with a place, those that are offered one included. */
  appointments: number;
  /** People who come to those. */
  people: number;
  waiting: number;
  /** Languages of the interpreters asked for, each once. */
  interpreters: string[];
}

/** Whether somebody counts on this booking. */
export function isAlive({ state }: Pick<AgendaBooking, 'state'>): boolean {
  return state === 'booked' || state === 'offered' || state === 'waiting';
}

/** Whether a place is taken or kept for it. */
export function hasPlace({ state }: Pick<AgendaBooking, 'state'>): boolean {
  return state === 'booked' || state === 'offered';
}

export function bookingsOf(hour: Pick<AgendaHour, 'slots'>): AgendaBooking[] {
  return hour.slots.flatMap(({ bookings }) => bookings).filter(isAlive);
}

export function overviewOf(hour: Pick<AgendaHour, 'slots'>): Overview {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  const bookings = bookingsOf(hour);
  const placed = bookings.filter(hasPlace);
  return {
    places: sum(hour.slots.map(({ places }) => places)),
    free: sum(hour.slots.map(({ free }) => free)),
    appointments: placed.length,
    people: sum(placed.map(({ people }) => people)),
    waiting: bookings.length - placed.length,
    interpreters: [...new Set(placed.flatMap(({ interpreter }) => interpreter ?? []))].sort(),
  };
}

/** A full slot has no place left; one without places is none. */
export function isFull({ places, free }: Pick<AgendaSlot, 'places' | 'free'>): boolean {
  return places > 0 && free === 0;
}
