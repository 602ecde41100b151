import {
  hsdsListedLocationSchema,
  hsdsListedOrganizationSchema,
  hsdsListedServiceSchema,
  hsdsLocationSchema,
  hsdsMinimalServiceSchema,
  hsdsOrganizationSchema,
  hsdsPageSchema,
  hsdsServiceSchema,
  hsdsTaxonomySchema,
  hsdsTaxonomyTermSchema,
} from '@voordeur/core/hsds';
import type { Municipality } from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { RequestProblem } from '../problems/problem.js';
import { problemResponses } from '../problems/responses.js';
import { problemTexts } from '../problems/texts.js';
import type { ServiceStore } from '../services/store.js';
import { HsdsCatalogues, type PlacedService } from './catalogue.js';
import { describeHsds } from './description.js';
import { answerEverybody } from './for-everybody.js';
import { pageOf, pageQuery } from './page.js';

interface Options {
  store: ServiceStore;
  municipality: Municipality;
  publicUrl: string;
}

const idParams = z.object({ id: z.string() });
const flag = z.enum(['true', 'false']).default('false');
const filterQuery = {
  taxonomy_id: z.string().optional(),
  taxonomy_term_id: z.string().optional(),
  organization_id: z.string().optional(),
  modified_after: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
};

/** A location with the service that is offered there, as the standard lists them. */
const listedPlaceSchema = z.object({
  id: z.uuid(),
  location: hsdsListedLocationSchema,
  service: hsdsListedServiceSchema,
});
const placeSchema = listedPlaceSchema.extend({ location: hsdsLocationSchema });

/**
 * The sociale kaart for other systems, as the read API of HSDS 3.0 wants it (names in snake_case). A
 * parameter that is not known is an error: an answer that ignores a filter would be taken for a complete one.
 */
export const hsdsRoutes: FastifyPluginAsyncZod<Options> = async (app, { store, municipality, publicUrl }) => {
  const catalogues = new HsdsCatalogues(store, municipality);
  // The writer makes the records as their schemas say, which tests hold; parsing thousands again takes seconds.
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  answerEverybody(app);
  await describeHsds(app, { publicUrl });

  const metaSchema = z.object({ version: z.literal('3.0'), profile: z.url(), openapi_url: z.url() });
  app.get('/', { schema: { summary: 'Version and description of this API', response: { 200: metaSchema } } }, () => ({
    version: '3.0' as const,
    profile: 'https://docs.openreferral.org/en/latest/hsds/',
    openapi_url: `${publicUrl}/hsds/v3/openapi.json`,
  }));

  app.get(
    '/services',
    {
      schema: {
        summary: 'Services in pages; full with all that belongs to them, minimal to see which changed, on one page',
        querystring: z.strictObject({ ...pageQuery, ...filterQuery, full: flag, minimal: flag }),
        response: {
          200: hsdsPageSchema(z.union([hsdsServiceSchema, hsdsListedServiceSchema, hsdsMinimalServiceSchema])),
          ...problemResponses,
        },
      },
    },
    async ({ query }) => {
      const catalogue = await catalogues.current();
      const services = catalogue.matching(filterOf(query));
      const { writer } = catalogue;
      if (query.minimal === 'true')
        return pageOf(services, { page: query.page, per_page: Math.max(services.length, 1) }, (service) =>
          writer.minimalService(service),
        );
      return pageOf(services, query, (service) =>
        query.full === 'true' ? writer.service(service) : writer.listedService(service),
      );
    },
  );

  app.get(
    '/services/:id',
    {
      schema: {
        summary: 'A service with all that belongs to it',
        params: idParams,
        response: { 200: hsdsServiceSchema, ...problemResponses },
      },
    },
    async ({ params }) => {
      const catalogue = await catalogues.current();
      return catalogue.writer.service(found(catalogue.service(params.id)));
    },
  );

  app.get(
    '/organizations',
    {
      schema: {
        summary: 'Organizations in pages; full with their services and locations',
        querystring: z.strictObject({ ...pageQuery, full: flag }),
        response: {
          200: hsdsPageSchema(z.union([hsdsOrganizationSchema, hsdsListedOrganizationSchema])),
          ...problemResponses,
        },
      },
    },
    async ({ query }) => {
      const catalogue = await catalogues.current();
      return pageOf([...catalogue.organizations().values()], query, (services) => {
        const { organisation } = services[0]!;
        return query.full === 'true'
          ? catalogue.writer.organization(organisation, services)
          : catalogue.writer.listedOrganization(organisation);
      });
    },
  );

  app.get(
    '/organizations/:id',
    {
      schema: {
        summary: 'An organization with its services and locations',
        params: idParams,
        response: { 200: hsdsOrganizationSchema, ...problemResponses },
      },
    },
    async ({ params }) => {
      const catalogue = await catalogues.current();
      const services = found(catalogue.organizations().get(params.id));
      return catalogue.writer.organization(services[0]!.organisation, services);
    },
  );

  app.get(
    '/service_at_locations',
    {
      schema: {
        summary: 'Where services can be found, in pages',
        querystring: z.strictObject({ ...pageQuery, ...filterQuery, full: flag }),
        response: { 200: hsdsPageSchema(z.union([placeSchema, listedPlaceSchema])), ...problemResponses },
      },
    },
    async ({ query }) => {
      const catalogue = await catalogues.current();
      const place = ({ service, link }: PlacedService) => ({
        ...link,
        service: catalogue.writer.listedService(service),
      });
      return pageOf(catalogue.places(filterOf(query)), query, (placed) =>
        query.full === 'true' ? place(placed) : listedPlaceSchema.parse(place(placed)),
      );
    },
  );

  app.get(
    '/service_at_locations/:id',
    {
      schema: {
        summary: 'One place where a service can be found',
        params: idParams,
        response: { 200: placeSchema, ...problemResponses },
      },
    },
    async ({ params }) => {
      const catalogue = await catalogues.current();
      const { service, link } = found(catalogue.places().find(({ link: { id } }) => id === params.id));
      return { ...link, service: catalogue.writer.listedService(service) };
    },
  );

  app.get(
    '/taxonomies',
    {
      schema: {
        summary: 'The lists that services are classified with',
        querystring: z.strictObject(pageQuery),
        response: { 200: hsdsPageSchema(hsdsTaxonomySchema), ...problemResponses },
      },
    },
    async ({ query }) => pageOf((await catalogues.current()).writer.taxonomies.all(), query, (taxonomy) => taxonomy),
  );

  app.get(
    '/taxonomies/:id',
    {
      schema: {
        summary: 'One list',
        params: idParams,
        response: { 200: hsdsTaxonomySchema, ...problemResponses },
      },
    },
    async ({ params }) => {
      const { taxonomies } = (await catalogues.current()).writer;
      return found(taxonomies.all().find(({ id }) => id === params.id));
    },
  );

  app.get(
    '/taxonomy_terms',
    {
      schema: {
        summary: 'The terms of those lists, in pages',
        querystring: z.strictObject({ ...pageQuery, taxonomy_id: z.string().optional() }),
        response: { 200: hsdsPageSchema(hsdsTaxonomyTermSchema), ...problemResponses },
      },
    },
    async ({ query }) => {
      const terms = (await catalogues.current()).writer.taxonomies.allTerms();
      const { taxonomy_id: wanted } = query;
      return pageOf(
        terms.filter(({ taxonomy_id }) => wanted === undefined || taxonomy_id === wanted),
        query,
        (term) => term,
      );
    },
  );

  app.get(
    '/taxonomy_terms/:id',
    {
      schema: {
        summary: 'One term',
        params: idParams,
        response: { 200: hsdsTaxonomyTermSchema, ...problemResponses },
      },
    },
    async ({ params }) => {
      const { taxonomies } = (await catalogues.current()).writer;
      return found(taxonomies.allTerms().find(({ id }) => id === params.id));
    },
  );
};

interface FilterQuery {
  taxonomy_id?: string | undefined;
  taxonomy_term_id?: string | undefined;
  organization_id?: string | undefined;
  modified_after?: string | undefined;
}

function filterOf({ modified_after, ...ids }: FilterQuery) {
  return { ...ids, modified_after: modified_after === undefined ? undefined : new Date(modified_after) };
}

/** @throws RequestProblem 404 */
function found<Record>(record: Record | undefined): Record {
  if (record === undefined) throw new RequestProblem(404, problemTexts.noSuchRecord);
  return record;
}
