import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { createApp, KeyRing, readConfig, type GatewayConfig } from '@voordeur/gateway';
import type { QuestionInput } from '@voordeur/core/schemas';
import { createTestDatabase, type TestDatabase } from '../../setup/database.ts';

type App = Awaited<ReturnType<typeof createApp>>;
export type Injected = Awaited<ReturnType<App['inject']>>;

/** A gateway in this process, on a database of its own. */
export interface TestGateway {
  app: App;
  database: TestDatabase;
  config: GatewayConfig;
  /** Every log line so far. */
  logged(): string;
  /** Sends a question as a server would: without an origin. */
  ask(question: object, headers?: Record<string, string>): Promise<Injected>;
  /** The stored rows of a table, as superuser. */
  rows(table: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface GatewayOptions {
  database?: TestDatabase;
  environment?: Record<string, string>;
  heartbeat?: number;
  /** Milliseconds between looks at what is due for appointments. */
  pulse?: number;
  /** The time for appointments. */
  now?: () => number;
}

export const publicUrl = 'http://localhost:8080';

/** Takes proofs of work where they are given but asks for none, so that tests spend no time on them. */
export async function startGateway(options: GatewayOptions = {}): Promise<TestGateway> {
  const database = options.database ?? (await createTestDatabase());
  const config = readConfig({
    DATABASE_URL: database.url,
    VOORDEUR_KEYS: KeyRing.generate('first'),
    PUBLIC_URL: publicUrl,
    PROOF_OF_WORK: 'accepted',
    LOG_LEVEL: 'trace',
    RATE_LIMIT: '0',
    ...options.environment,
  });
  const lines: string[] = [];
  const logStream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const app = await createApp(config, {
    logStream,
    heartbeat: options.heartbeat,
    pulse: options.pulse,
    now: options.now,
  });
  await app.ready();
  return {
    app,
    database,
    config,
    logged: () => lines.join(''),
    ask: (question, headers = {}) => app.inject({ method: 'POST', url: '/v1/questions', payload: question, headers }),
    rows: (table) => database.query(`select * from ${table}`),
    stop: async () => {
      await app.close();
      if (options.database === undefined) await database.drop();
    },
  };
}

/** A parent in Haarlem-Noord about a child of nine: CJG Noord leads, nobody is informed. */
export function parentsQuestion(changes: Partial<QuestionInput> = {}): QuestionInput & { id: string } {
  return {
    id: randomUUID(),
    text: 'Mijn zoon van 9 slaapt slecht en is bang voor school.',
    facts: { asker: 'ouder', ageBand: '0-11', leefgebieden: ['opvoeden'], postcode4: '2023', danger: 'geen' },
    answerBy: 'code',
    consentToShare: true,
    ...changes,
  };
}

/** An adult with debts and children at home: SWT Noord-Noord leads, CJG Noord is informed. */
export function familysQuestion(changes: Partial<QuestionInput> = {}): QuestionInput & { id: string } {
  return {
    id: randomUUID(),
    text: 'We komen niet rond en hebben een brief van de deurwaarder.',
    facts: {
      asker: 'zelf',
      ageBand: '23-66',
      childrenAtHome: true,
      leefgebieden: ['geld'],
      postcode4: '2023',
      danger: 'geen',
    },
    answerBy: 'code',
    consentToShare: true,
    ...changes,
  };
}
