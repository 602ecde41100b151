import * as z from 'zod';
import { leefgebieden } from '../vocabulary/index.js';
import { leefgebiedSchema, localeSchema, localisedTextSchema, slugSchema } from './fields.js';
import { clockTimeSchema, dateSchema, locationSchema } from './spreekuur-definition.js';
import { namedHostSchema } from './spreekuur-list.js';

/** Which appointment: a spreekuur and the instant at which the slot starts. */
export const slotReferenceSchema = z.object({
  spreekuur: slugSchema,
  startsAt: z.iso.datetime({ offset: true, error: 'een tijdstip zoals 2027-04-05T07:00:00Z' }),
});
export type SlotReference = z.infer<typeof slotReferenceSchema>;

/** The body of `POST /v1/bookings`. No name is asked: a code is enough. */
export const bookingRequestSchema = z.object({
  /** Made by the client; a retry with the same id and body can never make a second booking. */
  id: z.uuid('een uuid, door de afzender gemaakt'),
  slot: slotReferenceSchema,
  /** How many people come. */
  people: z.int().min(1).max(20).default(1),
  /** What it is about, by subject only. */
  leefgebieden: z
    .array(leefgebiedSchema)
    .max(leefgebieden.length)
    .refine((chosen) => new Set(chosen).size === chosen.length, 'noem elk leefgebied één keer')
    .default([]),
  /** For a reminder and for changes; only where the list says that e-mail can be sent. */
  email: z.email('een e-mailadres zoals naam@voorbeeld.nl').max(254).nullish(),
  phone: z
    .string()
    .max(30)
    .regex(/^\+?[\d ()-]{8,}$/, 'een telefoonnummer zoals 06 12345678')
    .nullish(),
  /** Language of the interpreter that should come. */
  interpreter: localeSchema.nullish(),
  /** Where the slot is full: take a waiting place. */
  waitWhenFull: z.boolean().default(false),
  locale: localeSchema.default('nl'),
  source: z.object({ partner: z.string().max(64) }).optional(),
  /** Proof of work: base64 of an ALTCHA payload. */
  altcha: z.string().max(10_000).nullish(),
});
export type BookingRequest = z.infer<typeof bookingRequestSchema>;
export type BookingRequestInput = z.input<typeof bookingRequestSchema>;

/**
 * `booked`: has a place. `waiting`: in line for one. `offered`: a place is kept until `offerUntil`.
 * `cancelled`: by the person or the hosts. `lapsed`: a place was offered and not taken in time, or
 * none came free.
 */
export const bookingStates = ['booked', 'waiting', 'offered', 'cancelled', 'lapsed'] as const;
export const bookingStateSchema = z.enum(bookingStates);
export type BookingState = (typeof bookingStates)[number];

/** A booking as the person who has the code may see it. */
export const bookingSchema = z.object({
  state: bookingStateSchema,
  spreekuur: z.object({
    id: slugSchema,
    name: localisedTextSchema,
    hosts: z.array(namedHostSchema),
    location: locationSchema,
    bring: localisedTextSchema.nullable(),
  }),
  date: dateSchema,
  from: clockTimeSchema,
  until: clockTimeSchema,
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  people: z.int(),
  leefgebieden: z.array(leefgebiedSchema),
  interpreter: localeSchema.nullable(),
  /** Whether an address or number was left; they are not shown again. */
  hasEmail: z.boolean(),
  hasPhone: z.boolean(),
  /** Place in the line, from 1, while waiting. */
  position: z.int().nullable(),
  /** Until when an offered place is kept. */
  offerUntil: z.iso.datetime().nullable(),
  cancelledBy: z.enum(['person', 'hosts']).nullable(),
  /** Why the hosts cancelled, in the words they chose for residents. */
  reason: localisedTextSchema.nullable(),
  /** What can be done with it now. */
  can: z.object({ cancel: z.boolean(), move: z.boolean(), accept: z.boolean() }),
  /** For the person's own calendar (RFC 5545): an event, or its withdrawal; `null` without a place. */
  calendar: z.string().nullable(),
});
export type Booking = z.infer<typeof bookingSchema>;

/** The 201 of `POST /v1/bookings`. */
export const bookedSchema = z.object({
  /** Sixteen digits in groups of four; the only key to the booking. Kept as a hash only. */
  code: z.string(),
  booking: bookingSchema,
});
export type Booked = z.infer<typeof bookedSchema>;

/** Body of `POST /v1/bookings/{lookup|cancel|accept}`: the code never is in an address. */
export const bookingCodeSchema = z.object({
  code: z.string().max(40),
  /** Proof of work, needed while codes are being guessed; a 400 at `/altcha` asks for it. */
  altcha: z.string().max(10_000).nullish(),
});
/** Body of `POST /v1/bookings/move`. */
export const moveBookingSchema = bookingCodeSchema.extend({
  slot: slotReferenceSchema,
  /** Where the other slot is full: give up this place for a waiting place there. Else nothing changes. */
  waitWhenFull: z.boolean().default(false),
});
export type MoveBookingInput = z.input<typeof moveBookingSchema>;

/** `type` of the problems that a page treats in its own way. */
export const bookingProblems = {
  /** 409: no place left, and no waiting place was asked for. Nothing was stored or changed. */
  full: 'urn:voordeur:problem:slot-full',
  /** 409: there is no such slot (any more), or it is too soon or too far ahead. */
  notBookable: 'urn:voordeur:problem:slot-not-bookable',
  /** 409: a booking with this id but another body is stored already. */
  otherBody: 'urn:voordeur:problem:other-body',
  /** 409: this cannot be done with the booking as it stands now. */
  notPossible: 'urn:voordeur:problem:not-possible',
  /** 409, staff: the definition or its bookings changed since they were looked at. */
  stale: 'urn:voordeur:problem:spreekuur-stale',
  /** 404: no booking has this code (any more). */
  unknownCode: 'urn:voordeur:problem:unknown-code',
} as const;
