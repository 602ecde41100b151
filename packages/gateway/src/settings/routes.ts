import { templatesFor } from '@voordeur/core/answering';
import { teamById } from '@voordeur/core/municipality';
import {
  answerTemplatesSchema,
  liaisonsSchema,
  previewSettingsSchema,
  savedSettingsSchema,
  saveSettingsSchema,
  settingsDocumentSchema,
  settingsHistorySchema,
  settingsPreviewSchema,
  settingsSchema,
} from '@voordeur/core/schemas';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from '../staff/guard.js';
import type { SettingsDesk } from './desk.js';
import type { InForce } from './in-force.js';

const documentParams = z.object({ document: settingsDocumentSchema });

interface Options {
  guard: Guard;
  inForce: InForce;
  desk: SettingsDesk;
}

/** What the municipality says for its staff, and editing what it says. */
export const settingsRoutes: FastifyPluginAsyncZod<Options> = async (app, { guard, inForce, desk }) => {
  guard.protect(app);

  app.get(
    '/v1/staff/answer-templates',
    {
      schema: {
        summary: 'Texts to begin an answer with: those that one’s teams may use',
        response: { 200: answerTemplatesSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { municipality, answerTemplates } = inForce;
      const teams = request.session!.teams.flatMap((id) => teamById(id, municipality) ?? []);
      const mine = new Set(teams.flatMap((team) => templatesFor(team, answerTemplates)));
      return { templates: answerTemplates.filter((template) => mine.has(template)) };
    },
  );

  app.get(
    '/v1/staff/liaisons',
    {
      schema: {
        summary: 'Whom to ask in each team, and who stands in',
        response: { 200: liaisonsSchema, ...problemResponses },
      },
    },
    async () => ({ liaisons: [...inForce.liaisons] }),
  );

  app.get(
    '/v1/staff/settings',
    {
      schema: {
        summary: 'What is in force of what can be edited, with the revision of each document',
        response: { 200: settingsSchema, ...problemResponses },
      },
    },
    () => desk.read(),
  );

  app.get(
    '/v1/staff/settings/:document/history',
    {
      schema: {
        summary: 'Who changed what, newest first; of the municipality for managers only',
        params: documentParams,
        response: { 200: settingsHistorySchema, ...problemResponses },
      },
    },
    async (request) => ({ revisions: await desk.history(request.session!, request.params.document) }),
  );

  app.post(
    '/v1/staff/settings/:document/preview',
    {
      schema: {
        summary: 'What a change of settings would do; changes nothing',
        params: documentParams,
        body: previewSettingsSchema,
        response: { 200: settingsPreviewSchema, ...problemResponses },
      },
    },
    (request) => desk.preview(request.session!, request.params.document, request.body),
  );

  app.post(
    '/v1/staff/settings/:document/save',
    {
      schema: {
        summary: 'Change settings, or go back to an earlier revision; in force at once',
        params: documentParams,
        body: saveSettingsSchema,
        response: { 200: savedSettingsSchema, ...problemResponses },
      },
    },
    async (request) => ({ revision: await desk.save(request.session!, request.params.document, request.body) }),
  );
};
