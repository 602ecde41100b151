import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { Database } from '../database/connection.js';
import { migrations } from '../database/migrate.js';
import { RequestProblem } from '../problems/problem.js';
import { problemResponses } from '../problems/responses.js';
import { problemTexts } from '../problems/texts.js';
import type { Metrics } from './metrics.js';

const statusSchema = z.object({ status: z.literal('ok') });

/** For those who run it: is the process alive, can it do its work, what does it count. */
export const operationsRoutes: FastifyPluginAsyncZod<{ database: Database; metrics: Metrics }> = async (
  app,
  { database, metrics },
) => {
  const needed = (await migrations()).map(({ name }) => name);

  app.get(
    '/healthz',
    { config: { rateLimit: false }, schema: { summary: 'Whether the process lives', response: { 200: statusSchema } } },
    () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      config: { rateLimit: false },
      schema: {
        summary: 'Whether the database can be reached and has the tables of this version',
        response: { 200: statusSchema, ...problemResponses },
      },
    },
    async () => {
      if (!(await isMigrated())) throw new RequestProblem(503, problemTexts.unavailable, { retryAfter: 5 });
      return { status: 'ok' as const };
    },
  );

  app.get(
    '/metrics',
    {
      config: { rateLimit: false },
      schema: {
        summary: 'Counts, for Prometheus',
        response: { 200: { description: 'Counts', content: { 'text/plain': { schema: z.string() } } } },
      },
    },
    async (_request, reply) => {
      const text = await metrics.registry.metrics();
      return reply
        .type(metrics.registry.contentType)
        .serializer((body) => body as string)
        .send(text);
    },
  );

  async function isMigrated(): Promise<boolean> {
    try {
      const rows = await database.db.selectFrom('schema_migrations').select('name').execute();
      const ran = new Set(rows.map(({ name }) => name));
      return needed.every((name) => ran.has(name));
    } catch (error) {
      // Undefined table: nobody migrated yet.
      if ((error as { code?: unknown }).code === '42P01') return false;
      throw error;
    }
  }
};
