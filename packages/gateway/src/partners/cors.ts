import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { PartnerRegistry } from './registry.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The partner whose registered origin sent this request; `null` where no browser did. */
    partner: string | null;
  }
}

/** Nothing personal: any site may read these. */
const publicPath =
  /^\/(v1\/(municipality|spreekuren|openapi\.json|services\/(?!search$)[a-z0-9-]+)$|hsds\/v3(\/|$)|widgets\/)/;
/** What partners' pages do for people: only origins that are registered. */
const partnerPath =
  /^\/v1\/(questions|altcha|my-question(\/[a-z-]+)?|(bookings|referrals)(\/[a-z]+)?|services\/(search|[a-z0-9-]+\/reports)|zero-results)$/;

/**
 * Which origins may do what. A browser on an origin that is not registered gets 403 and no CORS
 * headers; where no browser is at work (no `Origin`), CORS has no say.
 */
export async function allowOrigins(
  app: FastifyInstance,
  { registry, publicUrl }: { registry: PartnerRegistry; publicUrl: string },
): Promise<void> {
  app.decorateRequest('partner', null);
  await app.register(cors, {
    delegator: async (request: FastifyRequest): Promise<FastifyCorsOptions> => {
      const path = request.url.split('?', 1)[0]!;
      const options = { methods: ['GET', 'HEAD'], strictPreflight: false, maxAge: 600 };
      if (publicPath.test(path)) return { ...options, origin: '*' };
      const { origin } = request.headers;
      if (!partnerPath.test(path) || origin === undefined) return { ...options, origin: false };
      if (origin !== publicUrl) {
        request.partner = await registry.partnerOf(origin);
        if (request.partner === null) throw new RequestProblem(403, problemTexts.unknownOrigin);
      }
      return {
        ...options,
        origin,
        methods: ['GET', 'HEAD', 'POST'],
        allowedHeaders: ['content-type', 'accept-language'],
        exposedHeaders: ['retry-after', 'api-version'],
      };
    },
  });
}
