import * as z from 'zod';
import { localisedTextSchema, slugSchema } from './fields.js';
import { dateSchema } from './spreekuur-definition.js';
import { spreekuurHourSchema } from './spreekuur-list.js';

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
