import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Agenda,
  Booked,
  Booking,
  BookingRequestInput,
  Problem,
  SpreekurenList,
  SpreekuurInput,
} from '@voordeur/core/schemas';
import type { Injected } from './gateway.ts';
import { startGateway, type GatewayOptions, type TestGateway } from './gateway.ts';

/** Monday 1 March 2027, eight in the morning in Haarlem. */
export const mondayMorning = Date.parse('2027-03-01T07:00:00Z');
/** The first appointments of the examples below. */
export const tuesdayNine = '2027-03-02T08:00:00.000Z';
export const tuesdayHalfPastNine = '2027-03-02T08:30:00.000Z';

/** Held by CJG Noord and SWT Noord-Noord together, Tuesdays nine to ten: two appointments of one place. */
export function jointHour(changes: Partial<SpreekuurInput> = {}): SpreekuurInput {
  return {
    id: 'samen',
    name: { nl: 'Samen spreekuur' },
    hosts: [
      { kind: 'team', id: 'cjg-noord' },
      { kind: 'team', id: 'swt-noord-noord' },
    ],
    location: {
      name: 'Wijkcentrum De Proef',
      kind: 'wijkcentrum',
      area: 'noord',
      address: { street: 'Voorbeeldplein 1', postcode: '2023 AA', city: 'Haarlem' },
      wheelchair: true,
      quietRoom: true,
    },
    languages: ['nl'],
    interpreter: true,
    patterns: [{ weekday: 2, from: '09:00', until: '10:00', startsOn: '2027-01-01' }],
    walkIn: true,
    appointments: { slotMinutes: 30, placesPerSlot: 1, leadMinutes: 60, horizonDays: 42 },
    bring: { nl: 'Neem je brieven mee.' },
    ...changes,
  };
}

/** Of CJG Oost alone. */
export function eastHour(changes: Partial<SpreekuurInput> = {}): SpreekuurInput {
  return jointHour({
    id: 'oost',
    name: { nl: 'Spreekuur Oost' },
    hosts: [{ kind: 'team', id: 'cjg-oost' }],
    location: { ...jointHour().location, area: 'oost' },
    ...changes,
  });
}

export interface SpreekuurGateway extends TestGateway {
  /** The time for appointments; tests move it. */
  clock: { now: number };
  post(path: string, body: object, headers?: Record<string, string>): Promise<Injected>;
  list(query?: string): Promise<SpreekurenList>;
  /** Books and expects a 201. */
  book(request?: Partial<BookingRequestInput>): Promise<Booked & { id: string }>;
  lookUp(code: string): Promise<Booking>;
}

export interface SpreekuurGatewayOptions extends GatewayOptions {
  spreekuren?: readonly SpreekuurInput[];
}

/** A gateway with these spreekuren, at a time that stands still. */
export async function startSpreekuurGateway(options: SpreekuurGatewayOptions = {}): Promise<SpreekuurGateway> {
  const clock = { now: mondayMorning };
  const file = writeSpreekuren(options.spreekuren ?? [jointHour(), eastHour()]);
  const gateway = await startGateway({
    now: () => clock.now,
    ...options,
    environment: { SPREEKUREN: file.path, ...options.environment },
  });
  file.remove();
  const post = (url: string, payload: object, headers?: Record<string, string>) =>
    gateway.app.inject({ method: 'POST', url, payload, headers });
  return {
    ...gateway,
    clock,
    post,
    list: async (query = '') => (await gateway.app.inject(`/v1/spreekuren${query}`)).json<SpreekurenList>(),
    book: async (changes) => {
      const request = bookingRequest(changes);
      const response = await post('/v1/bookings', request);
      if (response.statusCode !== 201) throw new Error(`${response.statusCode} ${response.body}`);
      return { ...response.json<Booked>(), id: request.id };
    },
    lookUp: async (code) => (await post('/v1/bookings/lookup', { code })).json<Booking>(),
  };
}

/** A file of spreekuren, for `SPREEKUREN`. */
export function writeSpreekuren(spreekuren: readonly SpreekuurInput[]): { path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-spreekuren-'));
  const path = join(folder, 'spreekuren.json');
  writeFileSync(path, JSON.stringify(spreekuren));
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}

/** One person for the first appointment of the joint hour, without address or number. */
export function bookingRequest(changes: Partial<BookingRequestInput> = {}): BookingRequestInput {
  return {
    id: randomUUID(),
    slot: { spreekuur: 'samen', startsAt: tuesdayNine },
    people: 1,
    leefgebieden: ['geld'],
    ...changes,
  };
}

export function problemOf(response: Injected): Problem {
  return response.json<Problem>();
}

export type { Agenda };
