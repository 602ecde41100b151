import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.js';
import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import type { Guessing } from '../following/guessing.js';
import type { Metrics } from '../operations/metrics.js';
import type { PartnerRegistry } from '../partners/registry.js';
import type { ProofGate } from '../questions/proof-gate.js';
import { publicHolidays } from '../questions/working-days.js';
import type { InForce } from '../settings/in-force.js';
import { BookingCodes } from './booking-code.js';
import { Bookings } from './bookings.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { Definitions } from './definitions.js';
import { LineKeeper } from './line-keeper.js';
import { SpreekurenListing } from './list.js';
import { Mail } from './mail.js';
import { SpreekuurMetrics } from './metrics.js';
import { spreekuurRoutes } from './routes.js';
import type { StaffSide } from './staff-side.js';

interface Parts {
  config: GatewayConfig;
  database: Database;
  inForce: InForce;
  listener: Listener;
  secret: ServerSecret;
  proofs: ProofGate;
  guessing: Guessing;
  registry: PartnerRegistry;
  metrics: Metrics;
  now: () => number;
  /** Milliseconds between looks at what is due. */
  pulse: number;
}

/** All of the spreekuren for residents, and what has to happen without anyone asking. @returns what staff needs */
export async function holdSpreekuren(app: FastifyInstance, parts: Parts): Promise<StaffSide> {
  const { config, inForce, database, listener, secret, proofs, guessing, registry, now, pulse } = parts;
  const { keys, publicUrl } = config;
  const { timeZone, holidays } = config.municipality.workingHours;
  const definitions = new Definitions(inForce, { timeZone, isHoliday: publicHolidays(holidays) });
  const metrics = new SpreekuurMetrics(parts.metrics.registry);
  const keeper = new LineKeeper({
    database,
    keys,
    definitions,
    inForce,
    mail: config.mail === undefined ? null : new Mail(config.mail),
    offerHours: config.offerHours,
    retentionDays: config.bookingRetentionDays,
    now,
    pulse,
    onError: (error) => app.log.warn({ err: error }, 'could not do what was due for appointments'),
    onSent: (outcome) => metrics.letter(outcome),
  });
  const wake = () => keeper.wake();

  let isSeeded = false;
  const seed = async () => {
    if (isSeeded) return;
    await definitions.seed(database.db, config.spreekuren);
    isSeeded = true;
  };
  const seedOrWarn = () =>
    seed().catch((error: unknown) => app.log.warn({ err: error }, 'could not put in the spreekuren yet'));
  app.addHook('onReady', async () => {
    await seedOrWarn();
    // Where the database was not there at first.
    listener.on('connected', () => void seedOrWarn());
    keeper.start();
  });
  // Before the database goes.
  app.addHook('preClose', () => keeper.stop());

  const email = config.mail !== undefined;
  const codes = new BookingCodes({ secret, guessing });
  const { offerHours } = config;
  const feeds = new CalendarFeeds({ database, keys, secret, definitions, publicUrl, now });
  await app.register(spreekuurRoutes, {
    listing: new SpreekurenListing({ database, definitions, email, now }),
    bookings: new Bookings({ database, keys, secret, definitions, codes, proofs, email, offerHours, now, wake }),
    feeds,
    registry,
    metrics,
  });
  return { database, keys, definitions, inForce, feeds, email, offerHours, now, wake };
}
