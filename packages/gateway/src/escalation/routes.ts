import { lateQuestionsSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from '../staff/guard.js';
import type { LateElsewhere } from './late-elsewhere.js';

/** What the backstop hears of questions that wait too long and may not be shared with it. */
export const escalationRoutes: FastifyPluginAsyncZod<{ guard: Guard; late: LateElsewhere }> = async (
  app,
  { guard, late },
) => {
  guard.protect(app);

  app.get(
    '/v1/staff/late',
    {
      schema: {
        summary: 'For the backstop: questions late at other teams that it may not read; by reference, without content',
        response: { 200: lateQuestionsSchema, ...problemResponses },
      },
    },
    async (request) => ({ late: await late.list(request.session!) }),
  );
};
