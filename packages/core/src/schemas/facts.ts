import * as z from 'zod';
import { leefgebieden } from '../vocabulary/index.js';
import {
  ageBandSchema,
  askerSchema,
  dangerSchema,
  helperSchema,
  leefgebiedSchema,
  postcode4Schema,
  slugSchema,
} from './fields.js';

/**
 * What routing looks at: the answers, never the text. All facts are those of the person the
 * question is about (DOMAIN §5 "whose facts"). Every question can be skipped: `null` or absent.
 */
export const factsSchema = z.object({
  asker: askerSchema.default('zelf'),
  ageBand: ageBandSchema.nullable().default(null),
  childrenAtHome: z.boolean().nullable().default(null),
  leefgebieden: z
    .array(leefgebiedSchema)
    .max(leefgebieden.length)
    .refine((chosen) => new Set(chosen).size === chosen.length, 'noem elk leefgebied één keer')
    .default([]),
  postcode4: postcode4Schema.nullable().default(null),
  area: slugSchema.nullable().default(null),
  noFixedAddress: z.boolean().default(false),
  helpedBy: helperSchema.nullable().default(null),
  danger: dangerSchema.nullable().default(null),
  becomingAdult: z.boolean().default(false),
  childSafety: z.boolean().default(false),
});
export type Facts = z.infer<typeof factsSchema>;
