import {
  bookedSchema,
  bookingCodeSchema,
  bookingRequestSchema,
  bookingSchema,
  moveBookingSchema,
  spreekurenListSchema,
  spreekurenQuerySchema,
  type SpreekurenList,
} from '@voordeur/core/schemas';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { PartnerRegistry } from '../partners/registry.js';
import { problemResponses } from '../problems/responses.js';
import type { Bookings } from './bookings.js';
import type { CalendarFeeds } from './calendar-feeds.js';
import type { SpreekurenListing } from './list.js';
import type { SpreekuurMetrics } from './metrics.js';

interface Options {
  listing: SpreekurenListing;
  bookings: Bookings;
  feeds: CalendarFeeds;
  registry: PartnerRegistry;
  metrics: SpreekuurMetrics;
}

/** What residents' pages use: when one can come, and making, moving and cancelling an appointment. */
export const spreekuurRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const { listing, bookings, feeds, registry, metrics } = options;

  app.get(
    '/v1/spreekuren',
    {
      schema: {
        summary: 'When people can come, nearest first, with the places that are left',
        querystring: spreekurenQuerySchema,
        response: { 200: spreekurenListSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const json: unknown = await listing.list(request.query);
      // Written already: a month of all hours is thousands of slots.
      return reply.type('application/json; charset=utf-8').send(json as SpreekurenList);
    },
  );

  app.post(
    '/v1/bookings',
    {
      schema: {
        summary: 'Make an appointment or take a waiting place; the same id and body again give the same code',
        body: bookingRequestSchema,
        response: { 201: bookedSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { kind, booked } = await bookings.book(
        request.body,
        await partnerOf(request, request.body.source?.partner),
      );
      if (kind === 'stored') metrics.booked(booked.booking);
      return reply.code(201).send(booked);
    },
  );

  app.post(
    '/v1/bookings/lookup',
    {
      schema: {
        summary: 'How an appointment stands',
        body: bookingCodeSchema,
        response: { 200: bookingSchema, ...problemResponses },
      },
    },
    (request) => bookings.lookUp(request.body),
  );

  app.post(
    '/v1/bookings/cancel',
    {
      schema: {
        summary: 'Give up an appointment or a waiting place; the address and number are erased',
        body: bookingCodeSchema,
        response: { 200: bookingSchema, ...problemResponses },
      },
    },
    async (request) => metrics.acted('cancelled', await bookings.cancel(request.body)),
  );

  app.post(
    '/v1/bookings/accept',
    {
      schema: {
        summary: 'Take the place that is kept for someone who waited',
        body: bookingCodeSchema,
        response: { 200: bookingSchema, ...problemResponses },
      },
    },
    async (request) => metrics.acted('accepted', await bookings.accept(request.body)),
  );

  app.post(
    '/v1/bookings/move',
    {
      schema: {
        summary: 'Move an appointment; the old place is given up only when the new one is had',
        body: moveBookingSchema,
        response: { 200: bookingSchema, ...problemResponses },
      },
    },
    async (request) => metrics.acted('moved', await bookings.move(request.body, request.body)),
  );

  app.get(
    '/v1/feeds/:token',
    {
      schema: {
        summary: 'A team’s hours as a calendar, by its secret link; without names and subjects',
        params: z.object({ token: z.string().regex(/^[\w-]{43}\.ics$/) }),
        response: { 200: z.string().describe('text/calendar'), ...problemResponses },
      },
    },
    async (request, reply) => {
      const calendar = await feeds.read(request.params.token.replace(/\.ics$/, ''));
      return reply
        .type('text/calendar; charset=utf-8')
        .serializer((body) => body as string)
        .send(calendar);
    },
  );

  /** The origin says it where a browser sent it; else the body, where it names a partner we know. */
  async function partnerOf(request: FastifyRequest, claimed: string | undefined): Promise<string | null> {
    if (request.partner !== null) return request.partner;
    return claimed !== undefined && (await registry.has(claimed)) ? claimed : null;
  }
};
