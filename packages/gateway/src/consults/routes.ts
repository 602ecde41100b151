import { adviceSchema, askedConsultsSchema, consultSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import { acted, questionParams } from '../staff/act-schemas.js';
import type { Guard } from '../staff/guard.js';
import type { Consults } from './consults.js';

/** Asking a colleague team for advice without giving it the question. */
export const consultRoutes: FastifyPluginAsyncZod<{ guard: Guard; consults: Consults }> = async (
  app,
  { guard, consults },
) => {
  guard.protect(app);

  app.post(
    '/v1/staff/questions/:id/consult',
    {
      schema: {
        summary: 'Ask another team for advice; it reads this text and nothing else of the question',
        params: questionParams,
        body: consultSchema,
        response: acted,
      },
    },
    async (request) => ({ version: await consults.ask(request.session!, request.params.id, request.body) }),
  );

  app.get(
    '/v1/staff/consults',
    {
      schema: {
        summary: 'What was asked of one’s teams: what waits for advice, and the 50 advised last',
        response: { 200: askedConsultsSchema, ...problemResponses },
      },
    },
    async (request) => ({ consults: await consults.list(request.session!) }),
  );

  app.post(
    '/v1/staff/consults/:id/advice',
    {
      schema: {
        summary: 'Give advice, once',
        params: questionParams,
        body: adviceSchema,
        response: { 204: z.undefined().describe('Given'), ...problemResponses },
      },
    },
    async (request, reply) => {
      await consults.advise(request.session!, request.params.id, request.body.text);
      return reply.code(204).send();
    },
  );
};
