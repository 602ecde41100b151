import { createHash } from 'node:crypto';
import { municipalitySchema, type Municipality, type SearchMode } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { InForce } from '../settings/in-force.js';

interface Options {
  inForce: InForce;
  /** Where the sociale kaart is searched, which a page must know. */
  searchMode: SearchMode;
}

interface Shown {
  of: Municipality;
  municipality: Municipality;
  etag: string;
}

function shownOf(of: Municipality, searchMode: SearchMode): Shown {
  const municipality: Municipality = { ...of, search: { mode: searchMode } };
  const hash = createHash('sha256').update(JSON.stringify(municipality)).digest('base64url');
  return { of, municipality, etag: `"${hash.slice(0, 22)}"` };
}

/** `GET /v1/municipality`: what every widget needs to know; public, cached for a minute. */
export const municipalityRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  let shown: Shown | undefined;
  const current = (): Shown => {
    const { municipality } = options.inForce;
    if (shown?.of !== municipality) shown = shownOf(municipality, options.searchMode);
    return shown;
  };

  app.get(
    '/v1/municipality',
    {
      schema: {
        summary: 'Teams, areas, lines and texts of the municipality',
        response: { 200: municipalitySchema, 304: z.undefined().describe('Not changed') },
      },
    },
    async (request, reply) => {
      const { etag, municipality } = current();
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
