import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.js';
import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { Metrics } from '../operations/metrics.js';
import { Ahead } from './ahead.js';
import { CatalogueKeeper } from './kept-catalogue.js';
import { MemorySearch } from './memory-search.js';
import { PostgresqlSearch } from './postgresql-search.js';
import { ServiceReports } from './reports.js';
import { serviceRoutes } from './routes.js';
import { ServiceStore } from './store.js';
import { synchroniseServices } from './synchronise.js';
import { Upkeep } from './upkeep.js';
import { mostOnDevice, type WhereToSearch } from './where-to-search.js';
import { ZeroResults } from './zero-results.js';

interface Parts {
  config: GatewayConfig;
  database: Database;
  listener: Listener;
  secret: ServerSecret;
  metrics: Metrics;
  where: WhereToSearch;
}

/** All of the sociale kaart: keeps the database as the municipality's file says, and answers from it. */
export async function serveServices(app: FastifyInstance, parts: Parts): Promise<ServiceStore> {
  const { config, database, listener, secret, metrics, where } = parts;
  const { keys, municipality, services, databaseUrl } = config;
  const store = new ServiceStore(database, listener);
  const keeper = new CatalogueKeeper(store);

  const ahead = new Ahead({ store, keeper, listener, log: app.log });
  const upkeep = new Upkeep(() => synchroniseServices(databaseUrl, services, where), app.log);
  app.addHook('onReady', async () => {
    const started = upkeep.start();
    // Few are there before the first request; many take minutes, and are served as soon as they are there.
    if (services.length <= mostOnDevice) await started;
    else started.catch((error: unknown) => app.log.error({ err: error }, 'the sociale kaart is not up to date'));
    if (where.mode === 'device') ahead.start();
  });
  app.addHook('onClose', async () => {
    await ahead.stop();
    await upkeep.stop();
  });

  await app.register(serviceRoutes, {
    store,
    keeper,
    search: where.gateway === 'memory' ? new MemorySearch(keeper) : new PostgresqlSearch(database, store),
    where,
    reports: new ServiceReports({ database, keys, secret, team: municipality.backstop }),
    zeroResults: new ZeroResults(database, municipality),
    metrics,
  });
  return store;
}
