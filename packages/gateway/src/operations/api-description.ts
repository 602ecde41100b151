import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { completeDescription } from './complete-description.js';

/** Describes every route that is registered after it, at `GET /v1/openapi.json`. */
export async function describeApi(
  app: FastifyInstance,
  { version, publicUrl }: { version: string; publicUrl: string },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Voordeur',
        version,
        description:
          'One front door for help from a municipality: ask a question, and answer it in the inbox of a team.',
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      },
      servers: [{ url: publicUrl }],
    },
    // HSDS follows another standard and describes itself.
    transform: (route) =>
      route.url.startsWith('/hsds/') ? { schema: { hide: true }, url: route.url } : jsonSchemaTransform(route),
    transformObject: (document) =>
      'openapiObject' in document ? completeDescription(document.openapiObject) : document.swaggerObject,
  });
  app.get('/v1/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
