import { figureNameSchema, figuresSchema } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import type { InForce } from '../settings/in-force.js';
import type { Guard } from '../staff/guard.js';
import { figureCsv } from './csv-tables.js';
import type { FiguresDesk } from './figures.js';

interface Options {
  guard: Guard;
  desk: FiguresDesk;
  inForce: InForce;
}

const querystring = z.object({ until: z.iso.date().optional() });

/** Counts for managers, without persons and without small numbers. */
export const figuresRoutes: FastifyPluginAsyncZod<Options> = async (app, { guard, desk, inForce }) => {
  guard.onlyManagers(app);

  app.get(
    '/v1/staff/figures',
    {
      schema: {
        summary: 'Counts over twelve weeks, for managers; 1 to 4 is told as less than five',
        querystring,
        response: { 200: figuresSchema, ...problemResponses },
      },
    },
    (request) => desk.read(request.query.until),
  );

  app.get(
    '/v1/staff/figures/:name',
    {
      schema: {
        summary: 'One of the figures as a table for a spreadsheet',
        params: z.object({ name: figureNameSchema }),
        querystring,
        response: { 200: z.string().describe('text/csv'), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { name } = request.params;
      const figures = await desk.read(request.query.until);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="voordeur-${name}-${figures.period.to}.csv"`)
        .serializer((body) => body as string)
        .send(figureCsv(name, figures, inForce.municipality));
    },
  );
};
