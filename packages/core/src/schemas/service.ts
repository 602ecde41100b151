import * as z from 'zod';
import { accessWays, audiences, channels, costs } from '../vocabulary/services.js';
import { leefgebiedSchema, localeSchema, slugSchema } from './fields.js';

const ageSchema = z.number().int().min(0).max(120).nullable();

/**
 * One offer on the sociale kaart. Ages are whole years and inclusive; `null` is no limit. `areas` are
 * area ids of the municipality. `source` says where the facts come from, `checkedOn` when they were
 * last looked at (a date, `2026-11-22`).
 */
export const serviceSchema = z
  .object({
    id: slugSchema,
    name: z.string().min(1),
    organisation: z.string().min(1),
    summary: z.string(),
    description: z.string(),
    leefgebieden: z.array(leefgebiedSchema),
    audience: z.array(z.enum(audiences)),
    minAge: ageSchema,
    maxAge: ageSchema,
    areas: z.array(slugSchema),
    access: z.enum(accessWays),
    cost: z.enum(costs),
    channels: z.array(z.enum(channels)),
    languages: z.array(localeSchema),
    website: z.url({ protocol: /^https?$/ }).nullable(),
    phone: z.string().min(1).nullable(),
    source: z.string(),
    checkedOn: z.iso.date(),
  })
  .refine(({ minAge, maxAge }) => minAge === null || maxAge === null || minAge <= maxAge, {
    message: 'minAge is hoger dan maxAge',
    path: ['minAge'],
  });
export type Service = z.infer<typeof serviceSchema>;

/** A sociale kaart: every id once. */
export const servicesSchema = z.array(serviceSchema).superRefine((services, context) => {
  const seen = new Map<string, number>();
  services.forEach(({ id }, nth) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, nth);
    else context.addIssue({ code: 'custom', path: [nth, 'id'], message: `"${id}" staat ook op plaats ${first}` });
  });
});

/** What a search is narrowed to; what is absent or null does not narrow. */
export const serviceFiltersSchema = z.object({
  area: slugSchema.nullish(),
  age: z.number().min(0).max(120).nullish(),
  domain: leefgebiedSchema.nullish(),
  language: localeSchema.nullish(),
  cost: z.enum(costs).nullish(),
  access: z.enum(accessWays).nullish(),
});
