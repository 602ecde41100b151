import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { GatewayConfig } from './config.js';
import { connect } from './database/connection.js';
import { Listener } from './database/listener.js';
import { municipalityRoutes } from './municipality/municipality.js';
import { loggerOptions, logRequests } from './operations/logging.js';
import { serveStaticFiles } from './pages/static-files.js';
import { allowOrigins } from './partners/cors.js';
import { PartnerRegistry } from './partners/registry.js';
import { answerProblems } from './problems/error-handler.js';

/** Version of the HTTP API, in the header `API-Version` and in its description. */
export const apiVersion = '1.0.0';

/** Bytes; 20,000 characters of own words, each at most six bytes in JSON, and a proof of work. */
const bodyLimit = 192 * 1024;

/** What tests may put in the place of the world. */
export interface AppOptions {
  /** Where log lines go instead of the standard output. */
  logStream?: NodeJS.WritableStream;
}

/**
 * The gateway as a Fastify app that does not listen yet. The database must be migrated
 * (`migrate`); it need not be there at this moment.
 */
export async function createApp(config: GatewayConfig, { logStream }: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(config.logLevel, logStream),
    disableRequestLogging: true,
    bodyLimit,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  logRequests(app);

  const database = connect(config.databaseUrl, (error) => app.log.warn({ err: error }, 'lost a database connection'));
  const listener = new Listener(config.databaseUrl);
  app.addHook('onReady', () => listener.start());
  app.addHook('onClose', async () => {
    await listener.stop();
    await database.db.destroy();
  });
  const registry = new PartnerRegistry(database, listener);

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    frameguard: { action: 'deny' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('api-version', apiVersion).header('cache-control', 'no-store');
  });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false, retryAfter: 5 });
  if (config.rateLimit > 0) await app.register(rateLimit, { max: config.rateLimit, timeWindow: '1 minute' });
  await allowOrigins(app, { registry, publicUrl: config.publicUrl });

  await app.register(municipalityRoutes, { municipality: config.municipality });
  await serveStaticFiles(app, config);
  return app;
}
