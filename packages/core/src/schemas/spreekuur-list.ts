import * as z from 'zod';
import { leefgebiedSchema, localeSchema, localisedTextSchema, slugSchema } from './fields.js';
import { clockTimeSchema, dateSchema, spreekuurSchema } from './spreekuur-definition.js';

/**
 * Query of `GET /v1/spreekuren`. Everything may be left out. `domain`, `age` and `language` leave out
 * hours that do not fit; `area` only puts those near first, because nobody is refused for where he or
 * she lives. A page of a resident asks with a period only and sifts on the device
 * (`@voordeur/core/spreekuur`, `nearestFirst`): what someone looks for is then in no address.
 */
export const spreekurenQuerySchema = z.object({
  area: slugSchema.optional(),
  domain: leefgebiedSchema.optional(),
  age: z.coerce.number().int().min(0).max(120).optional(),
  language: localeSchema.optional(),
  /** First day; today when left out. */
  from: dateSchema.optional(),
  /** Last day; a fortnight after the first when left out, at most 62 days after it. */
  to: dateSchema.optional(),
});
export type SpreekurenQuery = z.infer<typeof spreekurenQuerySchema>;

/** A host by name. */
export const namedHostSchema = z.object({ kind: z.enum(['team', 'partner']), id: slugSchema, name: z.string() });
export type NamedHost = z.infer<typeof namedHostSchema>;

/** What residents may know of a spreekuur, apart from its days. */
export const publicSpreekuurSchema = spreekuurSchema
  .omit({ patterns: true, exceptions: true, openOnHolidays: true, hosts: true })
  .extend({ hosts: z.array(namedHostSchema) });
export type PublicSpreekuur = z.infer<typeof publicSpreekuurSchema>;

/** An appointment that can be made; it lasts `appointments.slotMinutes`. */
export const openSlotSchema = z.object({
  startsAt: z.iso.datetime(),
  /** Places left; 0 is full, and one can take a waiting place. */
  free: z.int().min(0),
});
export type OpenSlot = z.infer<typeof openSlotSchema>;

/** A spreekuur on one day. `startsAt` names it, with the id of the spreekuur. */
export const spreekuurHourSchema = z.object({
  spreekuur: slugSchema,
  date: dateSchema,
  /** Local times. */
  from: clockTimeSchema,
  until: clockTimeSchema,
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** `closed`: planned, but it does not go on. */
  state: z.enum(['open', 'closed']),
  closedBecause: z.enum(['holiday', 'exception']).nullable(),
  reason: localisedTextSchema.nullable(),
  /** Where it stood before it was moved. */
  movedFrom: z.object({ date: dateSchema, from: clockTimeSchema }).nullable(),
  /** Those that can be booked now or waited for; none where it is closed, too soon, too far, or walk-in only. */
  slots: z.array(openSlotSchema),
  /** Instant from which appointments can be made, where that is still to come. */
  bookableFrom: z.iso.datetime().nullable(),
});
export type SpreekuurHour = z.infer<typeof spreekuurHourSchema>;

/** The answer of `GET /v1/spreekuren`. */
export const spreekurenListSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  timeZone: z.string(),
  /** Whether an e-mail address may be given: a reminder and changes are then sent. */
  email: z.boolean(),
  /** Nearest first, then by the first hour that goes on. */
  spreekuren: z.array(publicSpreekuurSchema),
  /** Nearest first, then by time. */
  hours: z.array(spreekuurHourSchema),
});
export type SpreekurenList = z.infer<typeof spreekurenListSchema>;
