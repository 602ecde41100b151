import { actSchema, handOverSchema, involveSchema, refuseSchema, stopInvolvingSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { acted, questionParams } from '../act-schemas.js';
import type { Guard } from '../guard.js';
import type { Handovers } from './handovers.js';
import type { Involvement } from './involvement.js';

interface Options {
  guard: Guard;
  handovers: Handovers;
  involvement: Involvement;
}

/** Handing a question over, and letting another team read along. */
export const handoverRoutes: FastifyPluginAsyncZod<Options> = async (app, { guard, handovers, involvement }) => {
  guard.protect(app);
  const params = questionParams;
  const response = acted;

  app.post(
    '/v1/staff/questions/:id/hand-over',
    {
      schema: {
        summary: 'Offer a question to another team; one’s own leads until that team accepts',
        params,
        body: handOverSchema,
        response,
      },
    },
    async (request) => ({ version: await handovers.offer(request.session!, request.params.id, request.body) }),
  );

  app.post(
    '/v1/staff/questions/:id/hand-over/accept',
    { schema: { summary: 'Accept a question that is offered, and take it', params, body: actSchema, response } },
    async (request) => ({ version: await handovers.accept(request.session!, request.params.id, request.body.version) }),
  );

  app.post(
    '/v1/staff/questions/:id/hand-over/refuse',
    { schema: { summary: 'Refuse a question that is offered, with the reason', params, body: refuseSchema, response } },
    async (request) => ({ version: await handovers.refuse(request.session!, request.params.id, request.body) }),
  );

  app.post(
    '/v1/staff/questions/:id/hand-over/withdraw',
    { schema: { summary: 'Take an offer back', params, body: actSchema, response } },
    async (request) => ({
      version: await handovers.withdraw(request.session!, request.params.id, request.body.version),
    }),
  );

  app.post(
    '/v1/staff/questions/:id/involve',
    {
      schema: {
        summary: 'Let another team read along, by consent or by a recorded decision',
        params,
        body: involveSchema,
        response,
      },
    },
    async (request) => ({ version: await involvement.involve(request.session!, request.params.id, request.body) }),
  );

  app.post(
    '/v1/staff/questions/:id/stop-involving',
    { schema: { summary: 'Let a team no longer read along', params, body: stopInvolvingSchema, response } },
    async (request) => ({ version: await involvement.stop(request.session!, request.params.id, request.body) }),
  );
};
