import * as z from 'zod';
import { audiences } from '../vocabulary/services.js';
import { leefgebiedSchema, localeSchema, localisedTextSchema, slugSchema } from './fields.js';

/** A local time of day, `09:00`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd zoals 09:00');
/** A local date, `2027-03-28`. */
export const dateSchema = z.iso.date('een datum zoals 2027-03-28');

/** Places where a spreekuur can be held. */
export const locationKinds = [
  'wijkcentrum',
  'school',
  'huisartsenpraktijk',
  'bibliotheek',
  'gemeente',
  'anders',
] as const;

/** Who holds the hour: a team of the municipality, or an organisation beside it. */
export const hostSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team'), id: slugSchema }),
  z.object({ kind: z.literal('partner'), id: slugSchema, name: z.string().trim().min(1).max(120) }),
]);
export type Host = z.infer<typeof hostSchema>;

export const locationSchema = z.object({
  name: z.string().trim().min(1).max(120),
  kind: z.enum(locationKinds),
  /** Area of the municipality. */
  area: slugSchema,
  address: z.object({
    street: z.string().trim().min(1).max(120),
    postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'een postcode zoals 2023 AB'),
    city: z.string().trim().min(1).max(80),
  }),
  /** `null` is not known, and is said so. */
  wheelchair: z.boolean().nullable(),
  /** Whether one can wait or talk in a quiet room. */
  quietRoom: z.boolean().nullable(),
  /** How to get in, for example which bell to ring. */
  access: localisedTextSchema.nullable().default(null),
});
export type SpreekuurLocation = z.infer<typeof locationSchema>;

/** Every week on one day, from `startsOn` to `endsOn` (both included; `null` goes on). */
export const patternSchema = z.object({
  /** Monday = 1 … Sunday = 7. */
  weekday: z.int().min(1).max(7),
  from: clockTimeSchema,
  until: clockTimeSchema,
  startsOn: dateSchema,
  endsOn: dateSchema.nullable().default(null),
});
export type WeeklyPattern = z.infer<typeof patternSchema>;

/**
 * A day that is not like the pattern. An hour is named by its date and the time at which it starts.
 * `closed` with `from: null` is the whole day, whatever else was planned on it.
 */
export const exceptionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('closed'),
    date: dateSchema,
    from: clockTimeSchema.nullable().default(null),
    /** What people read about why. */
    reason: localisedTextSchema.nullable().default(null),
  }),
  z.object({
    kind: z.literal('moved'),
    date: dateSchema,
    from: clockTimeSchema,
    toDate: dateSchema,
    toFrom: clockTimeSchema,
    toUntil: clockTimeSchema,
  }),
  z.object({ kind: z.literal('extra'), date: dateSchema, from: clockTimeSchema, until: clockTimeSchema }),
]);
export type SpreekuurException = z.infer<typeof exceptionSchema>;

/** How the time of an hour is cut into appointments. */
export const appointmentsSchema = z.object({
  /** Minutes of one appointment. */
  slotMinutes: z.int().min(5).max(240),
  /** Minutes kept free after each appointment. */
  bufferMinutes: z.int().min(0).max(120).default(0),
  /** Appointments that can be held at the same time. */
  placesPerSlot: z.int().min(1).max(50),
  /** Minutes before an appointment after which it can be booked no more. */
  leadMinutes: z
    .int()
    .min(0)
    .max(14 * 24 * 60)
    .default(60),
  /** Days ahead that can be booked. */
  horizonDays: z.int().min(1).max(365).default(42),
});
export type Appointments = z.infer<typeof appointmentsSchema>;

/**
 * A spreekuur as a municipality sets it up (DOMAIN §9): who, where, for whom, when, and whether one
 * walks in, makes an appointment, or either. Slots follow from it and are never stored.
 */
export const spreekuurSchema = z.object({
  id: slugSchema,
  name: localisedTextSchema,
  /** One or two sentences for residents. */
  about: localisedTextSchema.nullable().default(null),
  hosts: z.array(hostSchema).min(1),
  location: locationSchema,
  audience: z.array(z.enum(audiences)).default([]),
  /** Whole years, inclusive; `null` is no limit. */
  minAge: z.int().min(0).max(120).nullable().default(null),
  maxAge: z.int().min(0).max(120).nullable().default(null),
  /** Subjects; none named is every subject. */
  leefgebieden: z.array(leefgebiedSchema).default([]),
  /** Languages that the hosts speak. */
  languages: z.array(localeSchema).min(1),
  /** Whether an interpreter comes when one is asked for. */
  interpreter: z.boolean(),
  patterns: z.array(patternSchema),
  exceptions: z.array(exceptionSchema).default([]),
  /** Whether the weekly pattern goes on on public holidays. */
  openOnHolidays: z.boolean().default(false),
  /** Whether one can come without an appointment. */
  walkIn: z.boolean(),
  /** `null` where no appointments are made. */
  appointments: appointmentsSchema.nullable(),
  bring: localisedTextSchema.nullable().default(null),
  /** How busy it usually is, only where the municipality knows. */
  busy: localisedTextSchema.nullable().default(null),
});
export type Spreekuur = z.infer<typeof spreekuurSchema>;
export type SpreekuurInput = z.input<typeof spreekuurSchema>;
