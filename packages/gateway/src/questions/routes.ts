import { questionSchema, receiptSchema } from '@voordeur/core/schemas';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { Metrics } from '../operations/metrics.js';
import type { PartnerRegistry } from '../partners/registry.js';
import { problemResponses } from '../problems/responses.js';
import type { Intake } from './ask.js';
import type { ProofOfWork } from './proof-of-work.js';

/** An ALTCHA v2 challenge, for the browser's solver. */
const challengeSchema = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    keySignature: z.string().optional(),
    expiresAt: z.int().optional(),
  }),
  signature: z.string().optional(),
});

interface Options {
  intake: Intake;
  proofOfWork: ProofOfWork;
  registry: PartnerRegistry;
  metrics: Metrics;
}

/** What residents' pages use: the challenge against spam, and asking. */
export const questionRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const { intake, proofOfWork, registry, metrics } = options;

  app.get(
    '/v1/altcha',
    {
      schema: {
        summary: 'A challenge to solve before asking',
        response: { 200: challengeSchema, ...problemResponses },
      },
    },
    () => proofOfWork.challenge(),
  );

  app.post(
    '/v1/questions',
    {
      schema: {
        summary: 'Ask a question; the same id and body again give the same answer',
        body: questionSchema,
        response: { 201: receiptSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const question = request.body;
      const partner = await partnerOf(request, question.source?.partner);
      const asked = await intake.ask({ question, partner });
      if (asked.kind === 'repeated') metrics.repeats.inc();
      else metrics.questions.inc({ team: asked.decision.lead, urgency: asked.decision.urgency });
      return reply.code(201).send(asked.receipt);
    },
  );

  /** The origin says it where a browser sent it; else the body, where it names a partner we know. */
  async function partnerOf(request: FastifyRequest, claimed: string | undefined): Promise<string | null> {
    if (request.partner !== null) return request.partner;
    if (claimed === undefined) return null;
    if (await registry.has(claimed)) return claimed;
    metrics.unknownPartners.inc();
    return null;
  }
};
