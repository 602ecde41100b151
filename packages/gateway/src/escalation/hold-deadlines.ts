import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.js';
import type { Database } from '../database/connection.js';
import type { Metrics } from '../operations/metrics.js';
import { Pulse } from '../operations/pulse.js';
import type { InForce } from '../settings/in-force.js';
import { Mail } from '../spreekuur/mail.js';
import { Escalations } from './escalations.js';
import { ManagerNotices } from './manager-notices.js';
import { EscalationMetrics } from './metrics.js';

interface Parts {
  config: GatewayConfig;
  inForce: InForce;
  database: Database;
  metrics: Metrics;
  now: () => number;
  /** Milliseconds between looks at what waits too long. */
  pulse: number;
}

/** Sees to it that no question waits beyond its deadline unnoticed. */
export function holdDeadlines(app: FastifyInstance, { config, inForce, database, metrics, now, pulse }: Parts): void {
  const { keys, managerEmail } = config;
  const counts = new EscalationMetrics(metrics.registry);
  const onError = (error: unknown) => app.log.warn({ err: error }, 'could not do what was due for late questions');
  const mail = config.mail === undefined || managerEmail === undefined ? null : new Mail(config.mail);
  const escalations = new Escalations({
    database,
    keys,
    inForce,
    tells: mail !== null,
    now,
    onError,
    onEscalated: (team) => counts.escalated(team),
  });
  const notices =
    mail === null || managerEmail === undefined
      ? null
      : new ManagerNotices({
          database,
          inForce,
          mail,
          to: managerEmail,
          inboxUrl: `${config.publicUrl}/inbox/`,
          now,
          onError,
          onSent: (outcome) => counts.notice(outcome),
        });
  const looking: Pulse = new Pulse({
    every: pulse,
    work: async () => {
      await escalations.escalateDue();
      while (!looking.isStopped && (await notices?.sendOne()));
    },
    onError,
  });
  app.addHook('onReady', async () => looking.start());
  // Before the database goes.
  app.addHook('preClose', async () => {
    await looking.stop();
    mail?.close();
  });
}
