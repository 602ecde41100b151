import * as z from 'zod';
import { ageBands, answerWays, askers, dangers, helpers, leefgebieden, urgencies } from '../vocabulary/index.js';

export const leefgebiedSchema = z.enum(leefgebieden);
export const ageBandSchema = z.enum(ageBands);
export const askerSchema = z.enum(askers);
export const dangerSchema = z.enum(dangers);
export const urgencySchema = z.enum(urgencies);
export const helperSchema = z.enum(helpers);
export const answerWaySchema = z.enum(answerWays);

/** A lower-case id of letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en koppeltekens');

/** The four digits of a Dutch postcode. */
export const postcode4Schema = z.string().regex(/^[1-9]\d{3}$/, 'vier cijfers, bijvoorbeeld 2023');

/** A language tag as browsers know it, for example `nl` or `ti`. */
export const localeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'een taalcode zoals nl of en');

/** A text in several languages; Dutch is always there and is the fallback. */
export const localisedTextSchema = z.object({ nl: z.string().min(1) }).catchall(z.string().min(1));
export type LocalisedText = z.infer<typeof localisedTextSchema>;
