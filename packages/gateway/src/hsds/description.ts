import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { completeDescription } from '../operations/complete-description.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The description of the routes of HSDS. */
    hsdsDescription(): object;
  }
}

/** Describes the routes of this scope that are registered after it, at `openapi.json` beside them. */
export async function describeHsds(app: FastifyInstance, { publicUrl }: { publicUrl: string }): Promise<void> {
  await app.register(swagger, {
    // The scope above has its own description under the usual name.
    decorator: 'hsdsDescription' as 'swagger',
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sociale kaart (HSDS)',
        version: '3.0.0',
        description:
          'Read-only API of the Human Services Data Specification 3.0: services for residents and who offers them.',
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      },
      servers: [{ url: publicUrl }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      'openapiObject' in document ? completeDescription(document.openapiObject) : document.swaggerObject,
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.hsdsDescription());
}
