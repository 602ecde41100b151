import * as z from 'zod';
import { accessWays, audiences, channels, costs } from '../vocabulary/services.js';
import { leefgebiedSchema, localeSchema, slugSchema } from './fields.js';
import { pointSchema } from './municipality.js';

/** Where one can go, with its point on the map. */
export const serviceLocationSchema = pointSchema.extend({
  name: z.string().min(1).optional(),
  /** Street and number. */
  address: z.string().min(1).optional(),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'een postcode zoals 2011 RD')
    .optional(),
  place: z.string().min(1).optional(),
});
export type ServiceLocation = z.infer<typeof serviceLocationSchema>;

/** The texts of a service that people read, and that can be there in other languages. */
const textsSchema = z.object({
  name: z.string().min(1),
  summary: z.string(),
  description: z.string(),
  /** For whom it is, where ages and groups do not say it. */
  eligibility: z.string().min(1).optional(),
  /** How to get in, in a sentence or two. */
  gettingIn: z.string().min(1).optional(),
  /** What it costs, where `cost` does not say it. */
  costNote: z.string().min(1).optional(),
  /** When it is open, as people say it. */
  openingHours: z.string().min(1).optional(),
});
export type ServiceTexts = z.infer<typeof textsSchema>;

/** What stands beside `/v1/services/{id}`. */
const addresses = new Set(['index', 'search']);

const ageSchema = z.number().int().min(0).max(120).nullable();

/**
 * One offer on the sociale kaart. Ages are whole years and inclusive; `null` is no limit. `areas` are
 * area ids of the municipality. `source` says where the facts come from, `checkedOn` when they were
 * last looked at (a date, `2026-11-22`).
 */
export const serviceSchema = z
  .object({
    id: slugSchema.refine((id) => !addresses.has(id), 'dit is een adres van de gateway; kies een andere id'),
    ...textsSchema.shape,
    organisation: z.string().min(1),
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
    email: z.email('een e-mailadres zoals naam@voorbeeld.nl').max(254).nullish(),
    locations: z.array(serviceLocationSchema).optional(),
    /** The texts by language tag, as far as they are translated; Dutch is the fallback for each. */
    translations: z.record(localeSchema, textsSchema.partial()).optional(),
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
export type ServiceFilters = z.infer<typeof serviceFiltersSchema>;
