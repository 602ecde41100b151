import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.js';
import type { Database } from '../database/connection.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { Metrics } from '../operations/metrics.js';
import type { PartnerRegistry } from '../partners/registry.js';
import type { ProofGate } from '../questions/proof-gate.js';
import type { InForce } from '../settings/in-force.js';
import { questionPageRoutes } from './question-page.js';
import { ReferralMetrics } from './metrics.js';
import type { ReferralCodes } from './referral-code.js';
import { Referrals } from './referrals.js';
import { referralRoutes } from './routes.js';

interface Parts {
  config: GatewayConfig;
  inForce: InForce;
  database: Database;
  secret: ServerSecret;
  codes: ReferralCodes;
  proofs: ProofGate;
  registry: PartnerRegistry;
  metrics: Metrics;
  now: () => number;
}

/** All of referrals: making one, opening it on the patient's device, and seeing how far it is. */
export async function takeReferrals(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config, inForce, database, secret, codes, proofs, registry, now } = parts;
  const { keys, publicUrl, questionPage, referralDays: days } = config;
  const referrals = new Referrals({
    database,
    keys,
    secret,
    codes,
    proofs,
    registry,
    inForce,
    publicUrl,
    questionPage,
    days,
    now,
  });
  await app.register(referralRoutes, {
    referrals,
    registry,
    metrics: new ReferralMetrics(parts.metrics.registry),
    questionPage,
  });
  await app.register(questionPageRoutes, { inForce });
}
