import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { SettingsInForce } from './settings/settings-in-force.js';
import type { GatewayConfig } from './config.js';
import { connect } from './database/connection.js';
import { keepHouse } from './database/housekeeping.js';
import { Listener } from './database/listener.js';
import { FollowedQuestions } from './following/followed-questions.js';
import { Guessing } from './following/guessing.js';
import { holdDeadlines } from './escalation/hold-deadlines.js';
import { followingRoutes } from './following/routes.js';
import { hsdsRoutes } from './hsds/routes.js';
import { municipalityRoutes } from './municipality/municipality.js';
import { CannotDecrypt } from './encryption/key-ring.js';
import { ServerSecret } from './encryption/server-secret.js';
import { describeApi } from './operations/api-description.js';
import { apiVersion } from './operations/api-version.js';
import { closeConnectionsWhenClosing } from './operations/closing.js';
import { loggerOptions, logRequests } from './operations/logging.js';
import { measureRequests, Metrics } from './operations/metrics.js';
import { operationsRoutes } from './operations/routes.js';
import { servePageFiles } from './pages/own-pages.js';
import { serveStaticFiles } from './pages/static-files.js';
import { allowOrigins } from './partners/cors.js';
import { admitReferrers } from './partners/sign-in/admit-referrers.js';
import { PartnerRegistry } from './partners/registry.js';
import { answerFrameworkError, answerProblems } from './problems/error-handler.js';
import { admitStaff } from './staff/staff.js';
import { Intake } from './questions/ask.js';
import { ProofGate } from './questions/proof-gate.js';
import { ProofOfWork } from './questions/proof-of-work.js';
import { questionRoutes } from './questions/routes.js';
import { ReferralCodes } from './referrals/referral-code.js';
import { takeReferrals } from './referrals/take-referrals.js';
import { serveServices } from './services/serve-services.js';
import { whereToSearch } from './services/where-to-search.js';
import { holdSpreekuren } from './spreekuur/spreekuur.js';

/** Bytes; 20,000 characters of own words, each at most six bytes in JSON, and a proof of work. */
const bodyLimit = 192 * 1024;

/** Milliseconds for what has to be there before the first request: some thousands of services, on a busy machine. */
const pluginTimeout = 60_000;

/** What tests may put in the place of the world. */
export interface AppOptions {
  /** Where log lines go instead of the standard output. */
  logStream?: NodeJS.WritableStream;
  /** Milliseconds between the signs of life on a page's event stream. */
  heartbeat?: number;
  /** Milliseconds between looks at what is due for appointments. */
  pulse?: number;
  /** The time for appointments and referrals, in milliseconds since the epoch. */
  now?: () => number;
}

/**
 * The gateway as a Fastify app that does not listen yet. The database must be migrated
 * (`migrate`); it need not be there at this moment.
 */
export async function createApp(
  config: GatewayConfig,
  { logStream, heartbeat = 15_000, pulse = 15_000, now = Date.now }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config.logLevel, logStream),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    // Such a member is one that we do not know, like any other.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    trustProxy: config.trustProxy,
    frameworkErrors: answerFrameworkError,
    pluginTimeout,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  logRequests(app);
  closeConnectionsWhenClosing(app);
  const metrics = new Metrics();
  measureRequests(app, metrics);

  const database = connect(config.databaseUrl, (error) => app.log.warn({ err: error }, 'lost a database connection'));
  const listener = new Listener(config.databaseUrl);
  const inForce = new SettingsInForce({ file: config, database, listener, log: app.log });
  const secret = new ServerSecret(database, config.keys);
  let stopHousekeeping = () => Promise.resolve();
  app.addHook('onReady', async () => {
    await checkKeys(secret, app);
    await listener.start();
    await inForce.refreshOrWarn();
    stopHousekeeping = keepHouse(database, {
      reportRetentionDays: config.reportRetentionDays,
      referralRetentionDays: config.referralRetentionDays,
      now,
      onError: (error) => app.log.warn({ err: error }, 'could not clear away what expired'),
    });
  });
  app.addHook('onClose', async () => {
    await stopHousekeeping();
    await listener.stop();
    await database.db.destroy();
  });
  const registry = new PartnerRegistry(database, listener);
  const proofOfWork = new ProofOfWork(secret);
  const proofs = new ProofGate(proofOfWork, config.proofOfWork === 'required');
  const guessing = new Guessing({ database, proofOfWork });
  const { keys } = config;
  const referralCodes = new ReferralCodes({ secret, guessing });
  const intake = new Intake({ database, keys, secret, proofs, inForce, referralCodes, now });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    frameguard: { action: 'deny' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('api-version', apiVersion).header('cache-control', 'no-store');
  });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false, retryAfter: 5 });
  if (config.rateLimit > 0) await app.register(rateLimit, { max: config.rateLimit, timeWindow: '1 minute' });
  await allowOrigins(app, { registry, publicUrl: config.publicUrl });

  await describeApi(app, { version: apiVersion, publicUrl: config.publicUrl });
  await app.register(operationsRoutes, { database, metrics });
  const where = whereToSearch(config);
  await app.register(municipalityRoutes, { inForce, searchMode: where.mode });
  await app.register(questionRoutes, { intake, proofOfWork, registry, metrics });
  await app.register(followingRoutes, {
    followed: new FollowedQuestions({
      database,
      keys,
      secret,
      inForce,
      guessing,
    }),
  });
  await takeReferrals(app, { config, inForce, database, secret, codes: referralCodes, proofs, registry, metrics, now });
  const store = await serveServices(app, { config, database, listener, secret, metrics, where });
  await app.register(hsdsRoutes, {
    prefix: '/hsds/v3',
    store,
    municipality: config.municipality,
    publicUrl: config.publicUrl,
  });
  const spreekuren = await holdSpreekuren(app, {
    config,
    inForce,
    database,
    listener,
    secret,
    proofs,
    guessing,
    registry,
    metrics,
    now,
    pulse,
  });
  holdDeadlines(app, { config, inForce, database, metrics, now, pulse });
  await admitStaff(app, { config, inForce, database, listener, secret, registry, metrics, heartbeat, spreekuren });
  await admitReferrers(app, { config, inForce, database, secret, now });
  servePageFiles(app);
  await serveStaticFiles(app, config);
  return app;
}

/** With the wrong keys nothing of what is stored can be read: then it is better not to start. */
async function checkKeys(secret: ServerSecret, app: FastifyInstance): Promise<void> {
  try {
    await secret.load();
  } catch (error) {
    if (error instanceof CannotDecrypt) throw error;
    app.log.warn({ err: error }, 'the database is not there yet');
  }
}
