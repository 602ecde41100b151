import {
  agendaQuerySchema,
  agendaSchema,
  applyChangeSchema,
  cancelHourSchema,
  consequencesSchema,
  countWalkInSchema,
  feedsSchema,
  hostedTodaySchema,
  madeFeedSchema,
  makeFeedSchema,
  markToldSchema,
  previewChangeSchema,
  previewSchema,
  setSubstituteSchema,
  slugSchema,
  spreekuurVersionsSchema,
  substitutesSchema,
  walkInsSchema,
} from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from '../staff/guard.js';
import { AgendaReader } from './agenda.js';
import { Changes } from './changes.js';
import { hostedToday } from './hosted-today.js';
import { HourActs } from './hour-acts.js';
import type { StaffSide } from './staff-side.js';

const spreekuurParams = z.object({ id: slugSchema });
const done = z.object({}).describe('Done');

/** The agenda of staff: who comes, and changing what was planned. */
export const spreekuurStaffRoutes: FastifyPluginAsyncZod<{ guard: Guard; side: StaffSide }> = async (
  app,
  { guard, side },
) => {
  const agenda = new AgendaReader(side);
  const acts = new HourActs(side);
  const changes = new Changes(side);
  const { feeds } = side;
  guard.protect(app);

  app.get(
    '/v1/staff/agenda',
    {
      schema: {
        summary: 'The hours of one’s teams with their appointments; the look is logged',
        querystring: agendaQuerySchema,
        response: { 200: agendaSchema, ...problemResponses },
      },
    },
    (request) => agenda.read(request.session!, request.query),
  );

  app.get(
    '/v1/staff/agenda/today',
    {
      schema: {
        summary: 'When one’s teams hold a spreekuur today, without who comes',
        response: { 200: hostedTodaySchema, ...problemResponses },
      },
    },
    (request) => hostedToday(side, request.session!),
  );

  app.post(
    '/v1/staff/agenda/walk-ins',
    {
      schema: {
        summary: 'Count someone who walked in, or one less',
        body: countWalkInSchema,
        response: { 200: walkInsSchema, ...problemResponses },
      },
    },
    async (request) => ({ walkIns: await acts.countWalkIn(request.session!, request.body, request.body.change) }),
  );

  app.post(
    '/v1/staff/agenda/substitutes',
    {
      schema: {
        summary: 'Who stands in for a team on one day',
        body: setSubstituteSchema,
        response: { 200: substitutesSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { team, name } = request.body;
      return { substitutes: await acts.setSubstitute(request.session!, request.body, team, name) };
    },
  );

  app.post(
    '/v1/staff/agenda/told',
    {
      schema: {
        summary: 'Someone without e-mail was told',
        body: markToldSchema,
        response: { 200: done, ...problemResponses },
      },
    },
    async (request) => {
      await acts.markTold(request.session!, request.body.id);
      return {};
    },
  );

  app.post(
    '/v1/staff/agenda/cancel',
    {
      schema: {
        summary: 'One hour does not go on; everyone on it is told',
        body: cancelHourSchema,
        response: { 200: consequencesSchema, ...problemResponses },
      },
    },
    (request) => changes.cancelHour(request.session!, request.body),
  );

  app.get(
    '/v1/staff/spreekuren',
    {
      schema: {
        summary: 'The definitions that one’s teams hold',
        response: { 200: spreekuurVersionsSchema, ...problemResponses },
      },
    },
    async (request) => ({ spreekuren: await changes.list(request.session!) }),
  );

  app.post(
    '/v1/staff/spreekuren/:id/preview',
    {
      schema: {
        summary: 'Whom a change would hit; changes nothing',
        params: spreekuurParams,
        body: previewChangeSchema,
        response: { 200: previewSchema, ...problemResponses },
      },
    },
    (request) => changes.preview(request.session!, request.params.id, request.body),
  );

  app.post(
    '/v1/staff/spreekuren/:id/change',
    {
      schema: {
        summary: 'Change a definition, with a choice for every appointment that it hits',
        params: spreekuurParams,
        body: applyChangeSchema,
        response: { 200: consequencesSchema, ...problemResponses },
      },
    },
    (request) => changes.change(request.session!, request.params.id, request.body),
  );

  app.get(
    '/v1/staff/feeds',
    {
      schema: {
        summary: 'Calendar links of one’s teams that work',
        response: { 200: feedsSchema, ...problemResponses },
      },
    },
    async (request) => ({ feeds: await feeds.list(request.session!) }),
  );

  app.post(
    '/v1/staff/feeds',
    {
      schema: {
        summary: 'Make a calendar link; its address is told this once',
        body: makeFeedSchema,
        response: { 201: madeFeedSchema, ...problemResponses },
      },
    },
    async (request, reply) => reply.code(201).send(await feeds.make(request.session!, request.body.team)),
  );

  app.post(
    '/v1/staff/feeds/:id/revoke',
    {
      schema: {
        summary: 'End a calendar link',
        params: z.object({ id: z.uuid() }),
        response: { 200: done, ...problemResponses },
      },
    },
    async (request) => {
      await feeds.revoke(request.session!, request.params.id);
      return {};
    },
  );
};
