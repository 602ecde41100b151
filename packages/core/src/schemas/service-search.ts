import * as z from 'zod';
import { serviceFiltersSchema, serviceSchema } from './service.js';

/** The body of `POST /v1/services/search`; words are never in an address, where logs would keep them. */
export const serviceSearchSchema = z.object({
  /** What the person typed; beyond 2,000 characters it is no search. */
  q: z.string().max(2000),
  filters: serviceFiltersSchema.default({}),
  limit: z.int().min(1).max(50).default(10),
});
export type ServiceSearchInput = z.input<typeof serviceSearchSchema>;

/** Which word led to a service, through what and where: a `Match` of the search. */
const matchSchema = z.object({
  word: z.string(),
  term: z.string(),
  kind: z.enum(['word', 'prefix', 'typo', 'part', 'joined', 'phrase']),
  fields: z.array(z.enum(['name', 'lay', 'summary', 'description', 'organisation', 'domain'])),
  score: z.number(),
});

/** The answer to a search: what a search on the device gives, with the services themselves. */
export const serviceSearchAnswerSchema = z.object({
  /** The revision of the sociale kaart that was searched. */
  revision: z.string(),
  /** Best first; empty where nothing fits. */
  hits: z.array(z.object({ id: z.string(), score: z.number(), why: z.array(matchSchema), service: serviceSchema })),
});
export type ServiceSearchAnswer = z.infer<typeof serviceSearchAnswerSchema>;
