import * as z from 'zod';

/** One thing that is wrong in a request: where (RFC 6901 pointer) and what to do. */
export const invalidParamSchema = z.object({ pointer: z.string(), detail: z.string() });

/** `application/problem+json` (RFC 9457), with all errors of a request together. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(invalidParamSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
