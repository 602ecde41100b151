import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.js';
import { Consults } from '../consults/consults.js';
import { consultRoutes } from '../consults/routes.js';
import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { LateElsewhere } from '../escalation/late-elsewhere.js';
import { escalationRoutes } from '../escalation/routes.js';
import type { Metrics } from '../operations/metrics.js';
import type { PartnerRegistry } from '../partners/registry.js';
import { FiguresDesk } from '../figures/figures.js';
import { figuresRoutes } from '../figures/routes.js';
import { ReportDesk } from '../services/report-desk.js';
import { reportStaffRoutes } from '../services/staff-routes.js';
import { settingsRoutes } from '../settings/routes.js';
import { spreekuurStaffRoutes } from '../spreekuur/staff-routes.js';
import type { StaffSide } from '../spreekuur/staff-side.js';
import { SettingsDesk } from '../settings/desk.js';
import type { SettingsInForce } from '../settings/settings-in-force.js';
import { Acts } from './acts.js';
import { EventStreams } from './event-streams.js';
import { Guard } from './guard.js';
import { Handovers } from './handover/handovers.js';
import { Involvement } from './handover/involvement.js';
import { handoverRoutes } from './handover/routes.js';
import { IdentityProvider } from './identity-provider.js';
import { Inbox } from './inbox.js';
import { ReceiptLookup } from './receipt-lookup.js';
import { referenceRoutes } from './reference-routes.js';
import { staffRoutes } from './routes.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignInAttempt } from './sign-in-attempt.js';
import { signInRoutes } from './sign-in-routes.js';

interface Parts {
  config: GatewayConfig;
  inForce: SettingsInForce;
  database: Database;
  listener: Listener;
  secret: ServerSecret;
  registry: PartnerRegistry;
  metrics: Metrics;
  /** Milliseconds between the signs of life on an event stream. */
  heartbeat: number;
  spreekuren: StaffSide;
}

/** All that staff uses: signing in, the inbox, acts, and changes as they happen. */
export async function admitStaff(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config, inForce, database, listener, secret, registry, metrics, heartbeat } = parts;
  const { keys, publicUrl } = config;
  const sessions = new Sessions(database, config.sessionIdleMinutes);
  const cookie = new SessionCookie(publicUrl);
  const guard = new Guard({ sessions, cookie, secret, publicUrl });
  const streams = new EventStreams({ listener, sessions, gauge: metrics.eventStreams, heartbeat });
  // Before the server closes: it waits for what is under way, and a stream would be that for ever.
  app.addHook('preClose', async () => streams.stop());
  app.decorateRequest('session', null);
  await cookie.register(app);

  await app.register(signInRoutes, {
    provider: config.oidc === undefined ? null : new IdentityProvider(config.oidc, publicUrl),
    attempts: new SignInAttempt(keys, publicUrl),
    sessions,
    cookie,
    guard,
    inForce,
  });
  await app.register(staffRoutes, {
    guard,
    inbox: new Inbox({ database, keys, inForce, registry }),
    acts: new Acts({ database, keys }),
    receipts: new ReceiptLookup({ database, secret, sessions }),
    streams,
    inForce,
  });
  await app.register(settingsRoutes, { guard, inForce, desk: new SettingsDesk({ database, inForce, now: Date.now }) });
  await app.register(consultRoutes, { guard, consults: new Consults({ database, keys, inForce }) });
  await app.register(escalationRoutes, { guard, late: new LateElsewhere(database) });
  await app.register(referenceRoutes, { guard, database });
  await app.register(handoverRoutes, {
    guard,
    handovers: new Handovers({ database, keys, inForce }),
    involvement: new Involvement({ database, keys, inForce }),
  });
  await app.register(reportStaffRoutes, { guard, desk: new ReportDesk(database, keys) });
  const { definitions } = parts.spreekuren;
  await app.register(figuresRoutes, {
    guard,
    inForce,
    desk: new FiguresDesk({ database, inForce, definitions, registry }),
  });
  await app.register(spreekuurStaffRoutes, { guard, side: parts.spreekuren });
}
