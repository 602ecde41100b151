import * as z from 'zod';
import { reasonIds, signalIds } from '../vocabulary/index.js';
import { slugSchema, urgencySchema } from './fields.js';

/** A sign for the people who read the question, for example that children were not asked about. */
export const signalSchema = z.object({
  id: z.enum(signalIds),
  team: slugSchema.optional(),
  detail: z.string().optional(),
});

/** Who gets the question first, and why (DOMAIN §5). */
export const decisionSchema = z.object({
  lead: slugSchema,
  /** Sorted, never the lead. */
  informed: z.array(slugSchema),
  urgency: urgencySchema,
  /** Number of the rule that decided the lead. */
  rule: z.int().min(1).max(11),
  reasons: z.array(z.enum(reasonIds)),
  signals: z.array(signalSchema),
  /** Ids of the phone lines to show first, in order. */
  lines: z.array(slugSchema),
  respondWithinWorkingDays: z.int(),
});
