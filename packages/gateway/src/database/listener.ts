import { EventEmitter } from 'node:events';
import pg from 'pg';

/**
 * Signs that the database gives: of questions, consults, what is late, the agenda and sessions with a payload, of
 * partners, services and settings without.
 */
export const channels = [
  'voordeur_questions',
  'voordeur_consults',
  'voordeur_late',
  'voordeur_agenda',
  'voordeur_sessions',
  'voordeur_partners',
  'voordeur_services',
  'voordeur_settings',
] as const;

interface Signs extends Record<(typeof channels)[number], [payload: string]> {
  /** Listening (again): signs given meanwhile were missed. */
  connected: [];
}

/** Milliseconds: between attempts to connect, and between checks that the connection still lives. */
const pause = { first: 100, longest: 5_000, check: 15_000 };

/** The one connection of this process on which the database gives signs (LISTEN); comes back by itself. */
export class Listener extends EventEmitter<Signs> {
  private readonly databaseUrl: string;
  private client: pg.Client | null = null;
  private stopped = false;
  private wait = pause.first;
  private timer: NodeJS.Timeout | undefined;

  constructor(databaseUrl: string) {
    super();
    this.setMaxListeners(0);
    this.databaseUrl = databaseUrl;
  }

  get isConnected(): boolean {
    return this.client !== null;
  }

  /** Resolves after the first attempt, whether it succeeded or not; attempts go on until `stop`. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => {
      this.emit(channel as (typeof channels)[number], payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${channel}`);
    } catch {
      void client.end().catch(() => undefined);
      this.startLater();
      return;
    }
    this.client = client;
    if (this.isStopped()) {
      await this.stop();
      return;
    }
    this.wait = pause.first;
    this.checkLater(client);
    this.emit('connected');
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  /** It may have been stopped while it was connecting. */
  private isStopped(): boolean {
    return this.stopped;
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    this.startLater();
  }

  private startLater(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), this.wait);
    this.wait = Math.min(this.wait * 2, pause.longest);
  }

  /** A connection that a firewall dropped silently gives no error until something is asked of it. */
  private checkLater(client: pg.Client): void {
    this.timer = setTimeout(() => {
      client.query('select 1').then(
        () => {
          if (this.client === client) this.checkLater(client);
        },
        () => this.lose(client),
      );
    }, pause.check);
    this.timer.unref();
  }
}
