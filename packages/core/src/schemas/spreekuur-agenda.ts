import * as z from 'zod';
import { leefgebiedSchema, localisedTextSchema, slugSchema } from './fields.js';
import { bookingStateSchema, slotReferenceSchema } from './spreekuur-booking.js';
import { clockTimeSchema, dateSchema, locationSchema, spreekuurSchema } from './spreekuur-definition.js';
import { namedHostSchema, spreekuurHourSchema } from './spreekuur-list.js';

/** Query of `GET /v1/staff/agenda`: both days included, at most 62 days apart. */
export const agendaQuerySchema = z.object({ from: dateSchema, to: dateSchema, team: slugSchema.optional() });

/** A booking as its hosts see it. There is no name. */
export const agendaBookingSchema = z.object({
  id: z.uuid(),
  state: bookingStateSchema,
  people: z.int(),
  leefgebieden: z.array(leefgebiedSchema),
  /** Language of the interpreter asked for. */
  interpreter: z.string().nullable(),
  /** Language in which the person booked. */
  locale: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  offerUntil: z.iso.datetime().nullable(),
});
export type AgendaBooking = z.infer<typeof agendaBookingSchema>;

export const agendaSlotSchema = z.object({
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  places: z.int(),
  /** Places not taken or kept. */
  free: z.int(),
  /** With a place first, in the order in which they came; then those who wait. */
  bookings: z.array(agendaBookingSchema),
});
export type AgendaSlot = z.infer<typeof agendaSlotSchema>;

/** Someone who stands in for a team on one day. */
export const substituteSchema = z.object({ team: slugSchema, name: z.string().trim().min(1).max(80) });

/** A spreekuur on one day, with its bookings. */
export const agendaHourSchema = spreekuurHourSchema
  .pick({
    date: true,
    from: true,
    until: true,
    startsAt: true,
    endsAt: true,
    state: true,
    closedBecause: true,
    reason: true,
    movedFrom: true,
  })
  .extend({
    spreekuur: z.object({
      id: slugSchema,
      name: localisedTextSchema,
      hosts: z.array(namedHostSchema),
      location: locationSchema,
      walkIn: z.boolean(),
      /** Version of the definition, for acts. */
      version: z.int(),
    }),
    /** People who walked in, as counted so far. */
    walkIns: z.int().min(0),
    substitutes: z.array(substituteSchema),
    slots: z.array(agendaSlotSchema),
  });
export type AgendaHour = z.infer<typeof agendaHourSchema>;

/** What someone has to hear who could not be reached by e-mail. */
export const toldKinds = ['moved', 'cancelled', 'offered'] as const;
export const stillToTellSchema = z.object({
  /** The notice; to be named when it was told. */
  id: z.uuid(),
  kind: z.enum(toldKinds),
  booking: z.uuid(),
  spreekuur: slugSchema,
  /** The appointment it is about, as it stands now. */
  startsAt: z.iso.datetime(),
  people: z.int(),
  locale: z.string(),
  /** `null`: only the code; the person hears it on looking it up. */
  phone: z.string().nullable(),
  /** Where sending failed for good. */
  email: z.string().nullable(),
  since: z.iso.datetime(),
});
export type StillToTell = z.infer<typeof stillToTellSchema>;

/** The answer of `GET /v1/staff/agenda`; the look is logged. */
export const agendaSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  timeZone: z.string(),
  /** Whether e-mail is sent at all. */
  email: z.boolean(),
  /** By time. */
  hours: z.array(agendaHourSchema),
  /** Of all days, oldest first. */
  stillToTell: z.array(stillToTellSchema),
});
export type Agenda = z.infer<typeof agendaSchema>;

/** What the database tells of a change in an agenda: which spreekuur, and the teams that hold it. */
export const agendaSignSchema = z.object({ spreekuur: slugSchema, teams: z.array(slugSchema) });
/**
 * `GET /v1/staff/events`: `event: agenda`, data as below, when something changed in the agenda of one's
 * teams. The page fetches what it may see.
 */
export const agendaEventSchema = agendaSignSchema.pick({ spreekuur: true });
export type AgendaEvent = z.infer<typeof agendaEventSchema>;

/** An hour: the spreekuur and the instant at which the hour starts that day. */
const hourReferenceSchema = slotReferenceSchema;

/** `POST /v1/staff/agenda/walk-ins`: one more or one less; two people who count at once both count. */
export const countWalkInSchema = hourReferenceSchema.extend({ change: z.union([z.literal(1), z.literal(-1)]) });
export const walkInsSchema = z.object({ walkIns: z.int().min(0) });

/** `POST /v1/staff/agenda/substitutes`: who stands in for a team that day; `null` nobody any more. */
export const setSubstituteSchema = hourReferenceSchema.extend({
  team: slugSchema,
  name: z.string().trim().min(1).max(80).nullable(),
});
export const substitutesSchema = z.object({ substitutes: z.array(substituteSchema) });

/** `POST /v1/staff/agenda/told`: staff told someone by hand. */
export const markToldSchema = z.object({ id: z.uuid() });

/** `POST /v1/staff/agenda/cancel`: the hour does not go on that day; everyone booked is told. */
export const cancelHourSchema = hourReferenceSchema.extend({
  /** Version of the definition that one saw. */
  version: z.int(),
  /** What people read about why. */
  reason: localisedTextSchema.nullable().default(null),
});
/** What became of the people on an hour or a changed definition: everyone is counted once. */
export const consequencesSchema = z.object({
  version: z.int(),
  /** Bookings and waiting places that the act hit. */
  hit: z.int(),
  moved: z.int(),
  cancelled: z.int(),
  /** Told by e-mail: the notice is on its way. */
  byEmail: z.int(),
  /** Those whom staff has to tell. */
  stillToTell: z.array(stillToTellSchema),
});
export type Consequences = z.infer<typeof consequencesSchema>;

/** A definition of one's team with its version; goes up with every change. */
export const spreekuurVersionSchema = z.object({ version: z.int(), definition: spreekuurSchema });
export type SpreekuurVersion = z.infer<typeof spreekuurVersionSchema>;
/** `GET /v1/staff/spreekuren`. */
export const spreekuurVersionsSchema = z.object({ spreekuren: z.array(spreekuurVersionSchema) });

/** `POST /v1/staff/spreekuren/{id}/preview`: what would a change hit? Changes nothing. */
export const previewChangeSchema = spreekuurVersionSchema;

/** What happens to a booking whose slot would be gone: it moves to another slot of the hour, or is cancelled; both are told. */
export const hitOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('move'), startsAt: slotReferenceSchema.shape.startsAt }),
  z.object({ kind: z.literal('cancel') }),
]);
export type HitOutcome = z.infer<typeof hitOutcomeSchema>;

/** A booking that a change hits. */
export const hitSchema = agendaBookingSchema.extend({
  startsAt: z.iso.datetime(),
  date: dateSchema,
  from: clockTimeSchema,
  /** `gone`: the slot would not exist. `full`: there would be fewer places, and this one came last. */
  because: z.enum(['gone', 'full']),
  /** The nearest slot with a place that the new definition has, or else cancelling. */
  proposal: hitOutcomeSchema,
});
export type Hit = z.infer<typeof hitSchema>;
export const previewSchema = z.object({
  version: z.int(),
  /** Bookings from now on that keep their place and time. */
  keeps: z.int(),
  hits: z.array(hitSchema),
});
export type Preview = z.infer<typeof previewSchema>;

/**
 * `POST /v1/staff/spreekuren/{id}/change`: the change with a choice for every booking it hits. Where
 * a booking came or went since the preview: 409, and nothing was changed.
 */
export const applyChangeSchema = spreekuurVersionSchema.extend({
  outcomes: z.array(z.object({ booking: z.uuid(), outcome: hitOutcomeSchema })),
  /** What people whose appointment is cancelled read about why. */
  reason: localisedTextSchema.nullable().default(null),
});
export type ApplyChange = z.infer<typeof applyChangeSchema>;

/** A calendar link of a team. The address itself is told once, when it is made. */
export const feedSchema = z.object({ id: z.uuid(), team: slugSchema, madeAt: z.iso.datetime(), madeBy: z.string() });
/** `GET /v1/staff/feeds`. */
export const feedsSchema = z.object({ feeds: z.array(feedSchema) });
/** `POST /v1/staff/feeds`; revoked by `POST /v1/staff/feeds/{id}/revoke`. */
export const makeFeedSchema = z.object({ team: slugSchema });
export const madeFeedSchema = feedSchema.extend({ url: z.url() });
export type Feed = z.infer<typeof feedSchema>;
export type MadeFeed = z.infer<typeof madeFeedSchema>;
