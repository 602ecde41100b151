import * as z from 'zod';

/**
 * The records of HSDS 3.0 (Human Services Data Specification, Open Referral), as far as Voordeur writes
 * them. Field names are the standard's; ids are UUIDs. What is not known is left out: HSDS has no null.
 */
const uuid = z.uuid();
const text = z.string();
const date = z.iso.date();
const address = z.string().describe('A URI');

export const hsdsTaxonomySchema = z.object({ id: uuid, name: text, description: text, version: text.optional() });
export type HsdsTaxonomy = z.infer<typeof hsdsTaxonomySchema>;

export const hsdsTaxonomyTermSchema = z.object({
  id: uuid,
  code: text,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: uuid,
  language: text,
});
export type HsdsTaxonomyTerm = z.infer<typeof hsdsTaxonomyTermSchema>;

export const hsdsAttributeSchema = z.object({
  id: uuid,
  link_id: uuid,
  link_entity: text,
  link_type: text,
  taxonomy_term_id: uuid,
  value: text.optional(),
  taxonomy_term: hsdsTaxonomyTermSchema,
});
export type HsdsAttribute = z.infer<typeof hsdsAttributeSchema>;

export const hsdsPhoneSchema = z.object({ id: uuid, number: text, type: text });

export const hsdsScheduleSchema = z.object({ id: uuid, description: text });

export const hsdsLanguageSchema = z.object({ id: uuid, name: text.optional(), code: text });

export const hsdsServiceAreaSchema = z.object({ id: uuid, name: text, description: text.optional() });

export const hsdsCostOptionSchema = z.object({ id: uuid, option: text, currency: text, amount: z.number() });

export const hsdsAddressSchema = z.object({
  id: uuid,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const locationFields = {
  id: uuid,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text.optional(),
  latitude: z.number(),
  longitude: z.number(),
};
/** A location in a list: what it has one of. */
export const hsdsListedLocationSchema = z.object(locationFields);
export const hsdsLocationSchema = z.object({ ...locationFields, addresses: z.array(hsdsAddressSchema).optional() });
export type HsdsLocation = z.infer<typeof hsdsLocationSchema>;

export const hsdsServiceAtLocationSchema = z.object({ id: uuid, location: hsdsLocationSchema });
export type HsdsServiceAtLocation = z.infer<typeof hsdsServiceAtLocationSchema>;

/** An organization in a list or under a service: what it has one of. */
export const hsdsListedOrganizationSchema = z.object({ id: uuid, name: text, description: text });
export type HsdsListedOrganization = z.infer<typeof hsdsListedOrganizationSchema>;

const serviceFields = {
  id: uuid,
  organization_id: uuid,
  name: text,
  description: text.optional(),
  url: address.optional(),
  email: text.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: date,
  last_modified: z.iso.datetime().optional(),
  organization: hsdsListedOrganizationSchema,
};
/** A service in a list: what it has one of. */
export const hsdsListedServiceSchema = z.object(serviceFields);
export type HsdsListedService = z.infer<typeof hsdsListedServiceSchema>;

/** A service with everything that belongs to it. */
export const hsdsServiceSchema = z.object({
  ...serviceFields,
  phones: z.array(hsdsPhoneSchema).optional(),
  schedules: z.array(hsdsScheduleSchema).optional(),
  service_areas: z.array(hsdsServiceAreaSchema).optional(),
  service_at_locations: z.array(hsdsServiceAtLocationSchema).optional(),
  languages: z.array(hsdsLanguageSchema).optional(),
  cost_options: z.array(hsdsCostOptionSchema).optional(),
  attributes: z.array(hsdsAttributeSchema),
});
export type HsdsService = z.infer<typeof hsdsServiceSchema>;

/** Only what tells whether a service changed; name and status are there because HSDS requires them. */
export const hsdsMinimalServiceSchema = hsdsListedServiceSchema.pick({
  id: true,
  name: true,
  status: true,
  last_modified: true,
});
export type HsdsMinimalService = z.infer<typeof hsdsMinimalServiceSchema>;

/** An organization with its services and locations. */
export const hsdsOrganizationSchema = hsdsListedOrganizationSchema.extend({
  locations: z.array(hsdsLocationSchema).optional(),
  services: z.array(hsdsListedServiceSchema.omit({ organization: true })),
});
export type HsdsOrganization = z.infer<typeof hsdsOrganizationSchema>;

/** The envelope of every list. */
export function hsdsPageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });
}
