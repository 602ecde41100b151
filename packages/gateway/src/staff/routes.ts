import {
  actSchema,
  answerSchema,
  noteSchema,
  questionDetailSchema,
  questionListSchema,
  questionStateSchema,
  receiptLookupSchema,
  slugSchema,
  staffMemberSchema,
} from '@voordeur/core/schemas';
import { teamName } from '@voordeur/core/municipality';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import type { InForce } from '../settings/in-force.js';
import { acted, questionParams } from './act-schemas.js';
import type { Acts } from './acts.js';
import type { EventStreams } from './event-streams.js';
import type { Guard } from './guard.js';
import type { Inbox } from './inbox.js';
import type { ReceiptLookup } from './receipt-lookup.js';

interface Options {
  guard: Guard;
  inbox: Inbox;
  acts: Acts;
  receipts: ReceiptLookup;
  streams: EventStreams;
  inForce: InForce;
}

/** The staff's API, for the inbox page. */
export const staffRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const { guard, inbox, acts, receipts, streams, inForce } = options;
  guard.protect(app);

  app.get(
    '/v1/staff/me',
    { schema: { summary: 'Who is signed in', response: { 200: staffMemberSchema, ...problemResponses } } },
    async (request) => {
      const session = request.session!;
      const { municipality } = inForce;
      return {
        name: session.name,
        manager: session.manager,
        teams: session.teams.map((id) => ({ id, name: teamName(id, municipality) })),
        allTeams: municipality.teams
          .filter(({ staffed }) => staffed)
          .map(({ id, name, organisation }) => ({ id, name, organisation })),
        csrfToken: await guard.csrfToken(session),
      };
    },
  );

  app.get(
    '/v1/staff/questions',
    {
      schema: {
        summary: 'The questions of one’s teams: all open ones, and the 200 closed ones received last',
        querystring: z.object({ team: slugSchema.optional(), state: questionStateSchema.optional() }),
        response: { 200: questionListSchema, ...problemResponses },
      },
    },
    async (request) => ({ questions: await inbox.list(request.session!, request.query) }),
  );

  app.get(
    '/v1/staff/questions/:id',
    {
      schema: {
        summary: 'A question with its words and its story; the look is logged',
        params: questionParams,
        response: { 200: questionDetailSchema, ...problemResponses },
      },
    },
    (request) => inbox.look(request.session!, request.params.id),
  );

  app.post(
    '/v1/staff/questions/:id/take',
    { schema: { summary: 'Take a question', params: questionParams, body: actSchema, response: acted } },
    async (request) => ({ version: await acts.take(request.session!, request.params.id, request.body.version) }),
  );

  app.post(
    '/v1/staff/questions/:id/answer',
    { schema: { summary: 'Write an answer', params: questionParams, body: answerSchema, response: acted } },
    async (request) => ({ version: await acts.answer(request.session!, request.params.id, request.body) }),
  );

  app.post(
    '/v1/staff/questions/:id/note',
    { schema: { summary: 'Write a note to colleagues', params: questionParams, body: noteSchema, response: acted } },
    async (request) => ({ version: await acts.note(request.session!, request.params.id, request.body) }),
  );

  app.post(
    '/v1/staff/questions/:id/close',
    { schema: { summary: 'Close a question', params: questionParams, body: actSchema, response: acted } },
    async (request) => ({ version: await acts.close(request.session!, request.params.id, request.body.version) }),
  );

  app.post(
    '/v1/staff/receipts',
    {
      schema: {
        summary: 'Find the question that belongs to a receipt code',
        body: receiptLookupSchema,
        response: { 200: z.object({ id: z.uuid() }), ...problemResponses },
      },
    },
    async (request) => ({ id: await receipts.find(request.session!, request.body.receiptCode) }),
  );

  app.get(
    '/v1/staff/events',
    {
      // A HEAD would open a stream that nobody reads.
      exposeHeadRoute: false,
      schema: {
        summary: 'Changes of questions and in the agenda of one’s teams, as server-sent events',
        response: { 200: z.any().describe('text/event-stream'), ...problemResponses },
      },
    },
    (request, reply) => {
      const stream = streams.open(request.session!);
      return (
        reply
          .type('text/event-stream; charset=utf-8')
          // A proxy must not save up what has to arrive now.
          .header('x-accel-buffering', 'no')
          // When the stream ends its connection does too, so that closing the gateway need not wait for it.
          .header('connection', 'close')
          .send(stream)
      );
    },
  );
};
