import * as z from 'zod';
import { localisedTextSchema, slugSchema, urgencySchema } from './fields.js';
import { dateSchema } from './spreekuur-definition.js';
import { spreekuurHourSchema } from './spreekuur-list.js';
import { actSchema } from './staff.js';

/** `POST /v1/staff/references`: find the question that someone names by its reference. */
export const referenceLookupSchema = z.object({ reference: z.string().max(40) });

/** A spreekuur that one's team holds today: no bookings, so that seeing it is no look at anybody. */
export const hostedHourSchema = spreekuurHourSchema
  .pick({ from: true, until: true, startsAt: true, endsAt: true, state: true })
  .extend({
    spreekuur: z.object({ id: slugSchema, name: localisedTextSchema }),
    /** Those of one's teams that hold it. */
    teams: z.array(slugSchema),
  });
export type HostedHour = z.infer<typeof hostedHourSchema>;

/** `GET /v1/staff/agenda/today`. */
export const hostedTodaySchema = z.object({
  date: dateSchema,
  /** By time. */
  hours: z.array(hostedHourSchema),
});
export type HostedToday = z.infer<typeof hostedTodaySchema>;

/** Body of `POST /v1/staff/questions/{id}/consult`: another team reads this text, and nothing else of the question. */
export const consultSchema = actSchema.extend({
  team: slugSchema,
  text: z.string().trim().min(1, 'schrijf wat je wilt weten').max(4_000),
});
/** Body of `POST /v1/staff/consults/{id}/advice`. */
export const adviceSchema = z.object({ text: z.string().trim().min(1, 'schrijf je raad').max(4_000) });

/** What another team asked of one's own. */
export const askedConsultSchema = z.object({
  id: z.uuid(),
  /** Of the question that it is about, for when the two talk; one cannot open it. */
  reference: z.string(),
  fromTeam: slugSchema,
  toTeam: slugSchema,
  /** Name of who asked. */
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  text: z.string(),
  advice: z.object({ by: z.string(), at: z.iso.datetime(), text: z.string() }).nullable(),
});
export type AskedConsult = z.infer<typeof askedConsultSchema>;

/** `GET /v1/staff/consults`. */
export const askedConsultsSchema = z.object({ consults: z.array(askedConsultSchema) });

/**
 * What the database tells where something was asked or advised: the two teams. Their pages hear `event: consult`,
 * without data, and fetch what they may see.
 */
export const consultSignSchema = z.object({ teams: z.array(slugSchema) });

/**
 * A question that waits beyond its deadline with another team, and of which the sender did not want that more teams
 * read it: what is needed to call that team, and nothing of what was asked.
 */
export const lateElsewhereSchema = z.object({
  reference: z.string(),
  /** That leads it. */
  team: slugSchema,
  /** The deadline that passed. */
  respondBy: z.iso.datetime(),
  urgency: urgencySchema,
});
export type LateElsewhere = z.infer<typeof lateElsewhereSchema>;

/** `GET /v1/staff/late`: most urgent first, then the longest late. */
export const lateQuestionsSchema = z.object({ late: z.array(lateElsewhereSchema) });

/**
 * What the database tells where such a question is late or changes: the backstop. Its pages hear `event: late`,
 * without data, and fetch what they may see.
 */
export const lateSignSchema = z.object({ teams: z.array(slugSchema) });
