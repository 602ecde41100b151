import { staffServiceReportsSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from '../staff/guard.js';
import type { ReportDesk } from './report-desk.js';

/** What people say is wrong on the sociale kaart, for the team that looks after it. */
export const reportStaffRoutes: FastifyPluginAsyncZod<{ guard: Guard; desk: ReportDesk }> = async (
  app,
  { guard, desk },
) => {
  guard.protect(app);

  app.get(
    '/v1/staff/service-reports',
    {
      schema: {
        summary: 'Reports of something wrong on the sociale kaart: open ones, and the 50 handled last',
        response: { 200: staffServiceReportsSchema, ...problemResponses },
      },
    },
    async (request) => ({ reports: await desk.list(request.session!) }),
  );

  app.post(
    '/v1/staff/service-reports/:id/handle',
    {
      schema: {
        summary: 'Mark a report as handled',
        params: z.object({ id: z.uuid().toLowerCase() }),
        response: { 204: z.undefined().describe('Handled'), ...problemResponses },
      },
    },
    async (request, reply) => {
      await desk.handle(request.session!, request.params.id);
      return reply.code(204).send();
    },
  );
};
