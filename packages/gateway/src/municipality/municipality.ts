import { createHash } from 'node:crypto';
import { municipalitySchema, type Municipality, type SearchMode } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';

interface Options {
  municipality: Municipality;
  /** Where the sociale kaart is searched, which a page must know. */
  searchMode: SearchMode;
}

/** `GET /v1/municipality`: what every widget needs to know; public, cached for a minute. */
export const municipalityRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const municipality: Municipality = { ...options.municipality, search: { mode: options.searchMode } };
  const body = JSON.stringify(municipality);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

  app.get(
    '/v1/municipality',
    {
      schema: {
        summary: 'Teams, areas, lines and texts of the municipality',
        response: { 200: municipalitySchema, 304: z.undefined().describe('Not changed') },
      },
    },
    async (request, reply) => {
      void reply
        .header('cache-control', 'public, max-age=60')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('etag', etag);
      if (request.headers['if-none-match']?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag))
        return reply.code(304).send();
      return municipality;
    },
  );
};
