import {
  serviceReportReceiptSchema,
  serviceReportSchema,
  serviceSchema,
  serviceSearchAnswerSchema,
  serviceSearchSchema,
  slugSchema,
  zeroResultSchema,
} from '@voordeur/core/schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { Metrics } from '../operations/metrics.js';
import { RequestProblem } from '../problems/problem.js';
import { problemResponses } from '../problems/responses.js';
import { problemTexts } from '../problems/texts.js';
import { preferredEncoding } from './accept-encoding.js';
import type { CatalogueKeeper } from './kept-catalogue.js';
import type { ServiceReports } from './reports.js';
import type { ServiceSearch } from './search.js';
import type { ServiceStore } from './store.js';
import type { WhereToSearch } from './where-to-search.js';
import type { ZeroResults } from './zero-results.js';

interface Options {
  store: ServiceStore;
  keeper: CatalogueKeeper;
  search: ServiceSearch;
  where: WhereToSearch;
  reports: ServiceReports;
  zeroResults: ZeroResults;
  metrics: Metrics;
}

const serviceParams = z.object({ id: slugSchema });
/** Requests per minute from one address: a person reports little, a program much. */
const reportLimit = { rateLimit: { max: 20, timeWindow: '1 minute' } };

/** The sociale kaart: what pages load, searching here, and what people say about it. */
export const serviceRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const { store, keeper, search, where, reports, zeroResults, metrics } = options;

  app.addHook('preHandler', () => store.mustBeFilled());

  app.get(
    '/v1/services/index',
    {
      schema: {
        summary: 'All services with a search index, for a device that searches by itself',
        response: {
          200: z.any().describe('application/octet-stream; `readCatalogue` of @voordeur/core/search reads it'),
          304: z.undefined().describe('Not changed'),
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      if (where.mode === 'gateway') throw new RequestProblem(404, problemTexts.searchedHere);
      const catalogue = await keeper.catalogue();
      const encoding = preferredEncoding(request.headers['accept-encoding']);
      void forEverybody(reply, request.headers['if-none-match'], `${catalogue.revision}-${encoding}`);
      if (reply.statusCode === 304) return reply.code(304).send();
      if (encoding !== 'identity') void reply.header('content-encoding', encoding);
      return reply.type('application/octet-stream').send(await catalogue.bytes(encoding));
    },
  );

  app.get(
    '/v1/services/:id',
    {
      schema: {
        summary: 'One service',
        params: serviceParams,
        response: { 200: serviceSchema, 304: z.undefined().describe('Not changed'), ...problemResponses },
      },
    },
    async (request, reply) => {
      const service = await serviceWith(request.params.id);
      void forEverybody(reply, request.headers['if-none-match'], await store.revision());
      return reply.statusCode === 304 ? reply.code(304).send() : service;
    },
  );

  app.post(
    '/v1/services/search',
    {
      schema: {
        summary: 'Search where there are too many services for a device; the words are kept nowhere',
        body: serviceSearchSchema,
        response: { 200: serviceSearchAnswerSchema, ...problemResponses },
      },
    },
    async (request) => {
      const found = await search.find(request.body);
      const services = new Map((await store.byIds(found.map(({ id }) => id))).map((service) => [service.id, service]));
      return {
        revision: await store.revision(),
        hits: found.flatMap(({ id, score, why }) => {
          const service = services.get(id);
          return service === undefined ? [] : [{ id, score, why, service }];
        }),
      };
    },
  );

  app.post(
    '/v1/services/:id/reports',
    {
      config: reportLimit,
      schema: {
        summary: 'Say what is wrong with a service; the same id and body again give the same answer',
        params: serviceParams,
        body: serviceReportSchema,
        response: { 201: serviceReportReceiptSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { kind, id } = request.body;
      const isNew = await reports.take(await serviceWith(request.params.id), request.body);
      if (isNew) metrics.serviceReports.inc({ kind });
      return reply.code(201).send({ id });
    },
  );

  app.post(
    '/v1/zero-results',
    {
      config: reportLimit,
      schema: {
        summary: 'Count a search that found nothing, by area and subject, without its words',
        body: zeroResultSchema,
        response: { 204: z.undefined().describe('Counted'), ...problemResponses },
      },
    },
    async (request, reply) => {
      await zeroResults.count(request.body);
      metrics.zeroResults.inc({ area: request.body.area ?? '', leefgebied: request.body.domain ?? '' });
      return reply.code(204).send();
    },
  );

  /** @throws RequestProblem 404 */
  async function serviceWith(id: string) {
    const service = await store.byId(id);
    if (service === undefined) throw new RequestProblem(404, problemTexts.noSuchService);
    return service;
  }
};

/** Nothing personal: kept by browsers and proxies for a minute, then asked about by its tag. */
function forEverybody(reply: FastifyReply, ifNoneMatch: string | undefined, version: string): FastifyReply {
  const etag = `"${version}"`;
  const isKnown = ifNoneMatch?.split(/,\s*/).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag) ?? false;
  return reply
    .code(isKnown ? 304 : 200)
    .header('cache-control', 'public, max-age=60')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('vary', 'accept-encoding')
    .header('etag', etag);
}
