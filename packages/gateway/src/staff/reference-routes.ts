import { referenceLookupSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { Database } from '../database/connection.js';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from './guard.js';
import { ReferenceLookup } from './reference-lookup.js';

/** Finding a question by its reference. The reference travels in the body: an address ends up in logs. */
export const referenceRoutes: FastifyPluginAsyncZod<{ guard: Guard; database: Database }> = async (
  app,
  { guard, database },
) => {
  const references = new ReferenceLookup(database);
  guard.protect(app);

  app.post(
    '/v1/staff/references',
    {
      schema: {
        summary: 'Find a question of one’s teams by its reference, closed ones too',
        body: referenceLookupSchema,
        response: { 200: z.object({ id: z.uuid() }), ...problemResponses },
      },
    },
    async (request) => ({ id: await references.find(request.session!, request.body.reference) }),
  );
};
