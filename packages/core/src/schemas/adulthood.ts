import * as z from 'zod';
import { adulthoodDomains, adulthoodHelpers, adulthoodTicks } from '../vocabulary/adulthood.js';
import { slugSchema } from './fields.js';

const ageSchema = z.strictObject({
  years: z.int().min(0).max(30),
  months: z.int().min(1).max(11).optional(),
});

const ticksSchema = z.array(z.enum(adulthoodTicks)).min(1);

/** One thing that changes on the way to being an adult, without its words. */
export const milestoneSchema = z.strictObject({
  id: slugSchema,
  domain: z.enum(adulthoodDomains),
  moment: ageSchema.extend({
    start: z.enum(['next-month', 'quarter', 'school-year']).optional(),
    until: ageSchema.optional(),
  }),
  leadMonths: z.int().min(0).max(24),
  graceMonths: z.int().min(1).max(24).optional(),
  forWhom: z.strictObject({
    any: ticksSchema.optional(),
    all: ticksSchema.optional(),
    none: ticksSchema.optional(),
  }),
  helpers: z.array(z.enum(adulthoodHelpers)).min(1),
  source: z.strictObject({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) }),
  checkedOn: z.iso.date(),
  basis: z.enum(['read', 'to-confirm', 'confirmed']),
  reviewBy: z.iso.date(),
});

/** What a municipality adds to the national content about becoming an adult. */
export const municipalAdulthoodSchema = z.object({
  /** For each role the ids of the offers on the sociale kaart that fill it. */
  helpers: z.partialRecord(z.enum(adulthoodHelpers), z.array(slugSchema).min(1)).default({}),
  /** On which date the municipality compared a milestone with its source, by the milestone's id. */
  confirmed: z.record(slugSchema, z.iso.date()).default({}),
});
export type MunicipalAdulthood = z.infer<typeof municipalAdulthoodSchema>;
