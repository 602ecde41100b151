import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../../config.js';
import type { Database } from '../../database/connection.js';
import type { ServerSecret } from '../../encryption/server-secret.js';
import { ReferrerList } from '../../referrals/referrer-list.js';
import type { InForce } from '../../settings/in-force.js';
import { Mail } from '../../spreekuur/mail.js';
import { SessionCookie } from '../../staff/session-cookie.js';
import { ReferrerSessions } from './referrer-sessions.js';
import { referrerRoutes } from './routes.js';
import { SignInLinks } from './sign-in-links.js';

interface Parts {
  config: GatewayConfig;
  inForce: InForce;
  database: Database;
  secret: ServerSecret;
  now: () => number;
}

/** All that partners use who sign in. Cookies are read already, for staff. */
export async function admitReferrers(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config, inForce, database, secret, now } = parts;
  const { keys, publicUrl, mail, sessionIdleMinutes: idleMinutes } = config;
  const sender = () => inForce.municipality.name;
  await app.register(referrerRoutes, {
    sessions: new ReferrerSessions({ database, secret, idleMinutes, now }),
    cookie: new SessionCookie(publicUrl, 'voordeur-verwijzer'),
    links: mail === undefined ? null : new SignInLinks({ database, mail: new Mail(mail), publicUrl, sender, now }),
    list: new ReferrerList({ database, keys, inForce, now }),
    inForce,
    publicUrl,
  });
}
