import { teamById } from '@voordeur/core/municipality';
import { answerTemplatesSchema, liaisonsSchema } from '@voordeur/core/schemas';
import { templatesFor } from '@voordeur/core/settings';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { problemResponses } from '../problems/responses.js';
import type { Guard } from '../staff/guard.js';
import type { InForce } from './in-force.js';

/** What the municipality says for its staff. */
export const settingsRoutes: FastifyPluginAsyncZod<{ guard: Guard; inForce: InForce }> = async (
  app,
  { guard, inForce },
) => {
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
};
