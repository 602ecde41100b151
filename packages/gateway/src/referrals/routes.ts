import {
  openedReferralSchema,
  referralCodeSchema,
  referralReceiptSchema,
  referralRequestSchema,
  referralStatusSchema,
} from '@voordeur/core/schemas';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { PartnerRegistry } from '../partners/registry.js';
import { RequestProblem } from '../problems/problem.js';
import { problemResponses } from '../problems/responses.js';
import { referralProblemTexts } from './problem-texts.js';
import type { ReferralMetrics } from './metrics.js';
import type { Referrals } from './referrals.js';

interface Options {
  referrals: Referrals;
  registry: PartnerRegistry;
  metrics: ReferralMetrics;
  /** Page with the triage. */
  questionPage: string;
}

/** What partners' pages use to refer, and what the patient's device does with the code. */
export const referralRoutes: FastifyPluginAsyncZod<Options> = async (app, options) => {
  const { referrals, registry, metrics, questionPage } = options;

  app.post(
    '/v1/referrals',
    {
      schema: {
        summary: 'Refer a patient, of whom nothing is told; the same id and body again give the same code',
        body: referralRequestSchema,
        response: { 201: referralReceiptSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const made = await referrals.make(request.body, await referrerOf(request, request.body.source?.partner));
      if (made.kind === 'stored') metrics.made(made.receipt.team.id);
      return reply.code(201).send(made.receipt);
    },
  );

  app.post(
    '/v1/referrals/open',
    {
      schema: {
        summary: 'What a referral fills in, on the patient’s own device',
        body: referralCodeSchema,
        response: { 200: openedReferralSchema, ...problemResponses },
      },
    },
    (request) => referrals.open(request.body),
  );

  app.post(
    '/v1/referrals/status',
    {
      schema: {
        summary: 'How far a referral is, as far as the patient agreed to share it',
        body: referralCodeSchema,
        response: { 200: referralStatusSchema, ...problemResponses },
      },
    },
    (request) => referrals.status(request.body),
  );

  app.post(
    '/v1/referrals/revoke',
    {
      schema: {
        summary: 'Take a referral back that was not used',
        body: referralCodeSchema,
        response: { 200: referralStatusSchema, ...problemResponses },
      },
    },
    (request) => referrals.revoke(request.body),
  );

  // Short, so that it fits on a card and can be typed. What follows the # stays on the device.
  app.get('/kaart', { schema: { hide: true } }, (_request, reply) => reply.redirect(`${questionPage}#verwijzing`, 302));

  /**
   * The origin says it where a browser sent it, else the body.
   * @throws RequestProblem 403 where neither is a registered partner
   */
  async function referrerOf(request: FastifyRequest, claimed: string | undefined): Promise<string> {
    if (request.partner !== null) return request.partner;
    if (claimed !== undefined && (await registry.has(claimed))) return claimed;
    throw new RequestProblem(403, referralProblemTexts.noPartner);
  }
};
