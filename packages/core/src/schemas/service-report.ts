import * as z from 'zod';
import { leefgebieden, serviceReportKinds } from '../vocabulary/index.js';
import { slugSchema } from './fields.js';

/** The body of `POST /v1/services/{id}/reports`: what is wrong with what the sociale kaart says. */
export const serviceReportSchema = z.object({
  /** Made by the client; a retry with the same id and body can never make a second report. */
  id: z.uuid('een uuid, door de afzender gemaakt'),
  kind: z.enum(serviceReportKinds),
  note: z.string().max(2_000).nullish(),
});
export type ServiceReport = z.infer<typeof serviceReportSchema>;

/** The body of the 201 that answers a report. */
export const serviceReportReceiptSchema = z.object({ id: z.uuid() });

/** A report as staff read it. */
export const staffServiceReportSchema = z.object({
  id: z.uuid(),
  service: z.object({
    id: slugSchema,
    /** The name it had when it was reported. */
    name: z.string(),
    /** Whether the service is still on the sociale kaart. */
    exists: z.boolean(),
  }),
  kind: z.enum(serviceReportKinds),
  note: z.string().nullable(),
  reportedAt: z.iso.datetime(),
  /** Absent while nobody has seen to it. */
  handled: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
});
export type StaffServiceReport = z.infer<typeof staffServiceReportSchema>;

/** `GET /v1/staff/service-reports`: open ones, oldest first, and the last handled ones. */
export const staffServiceReportsSchema = z.object({ reports: z.array(staffServiceReportSchema) });

/**
 * The body of `POST /v1/zero-results`: that somebody found nothing, where and about what, without a word
 * of what was typed. Anything else in it is refused, so that words cannot come along by mistake.
 */
export const zeroResultSchema = z.strictObject({
  area: slugSchema.nullish(),
  domain: z.enum(leefgebieden).nullish(),
});
export type ZeroResult = z.infer<typeof zeroResultSchema>;
