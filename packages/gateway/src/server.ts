#!/usr/bin/env node
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createApp } from './app.js';
import { InvalidConfig, readConfig, type GatewayConfig } from './config.js';
import { startEmbeddedDatabase } from './database/embedded.js';
import { migrate } from './database/migrate.js';
import { KeyRing } from './encryption/key-ring.js';

/** Milliseconds that requests under way get to finish. */
const grace = 10_000;

/** The process: environment, database, migrations, listening, and stopping without breaking anything off. */
async function main(): Promise<void> {
  const { config, stopDatabase } = await prepare(process.env);
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  const stop = stopOnce(async () => {
    await app.close();
    await stopDatabase();
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await app.listen({ host: config.host, port: config.port });
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  process.stdout.write(`ready http://localhost:${port}\n`);
}

interface Prepared {
  config: GatewayConfig;
  stopDatabase: () => Promise<void>;
}

/** Without DATABASE_URL, a PostgreSQL of our own in DATA_DIR, with a key made there where none is given. */
async function prepare(env: NodeJS.ProcessEnv): Promise<Prepared> {
  if (env.DATABASE_URL) return { config: readConfig(env), stopDatabase: () => Promise.resolve() };
  const dataDir = resolve(env.DATA_DIR ?? '.voordeur');
  const keys = env.VOORDEUR_KEYS || (await readOrMakeKeys(dataDir));
  const complete = (databaseUrl: string) => readConfig({ ...env, DATABASE_URL: databaseUrl, VOORDEUR_KEYS: keys });
  complete('postgresql://not-started-yet'); // the rest of the environment, before anything starts
  const database = await startEmbeddedDatabase({ dataDir });
  return { config: complete(database.url), stopDatabase: () => database.stop() };
}

async function readOrMakeKeys(dataDir: string): Promise<string> {
  const path = join(dataDir, 'keys');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const keys = KeyRing.generate('first');
    await mkdir(dataDir, { recursive: true });
    await writeFile(path, keys, { mode: 0o600 });
    return keys;
  }
}

/** The first signal stops in good order; when that takes too long, or at a second one, at once. */
function stopOnce(close: () => Promise<void>): () => void {
  return () => {
    process.once('SIGTERM', () => process.exit(1));
    process.once('SIGINT', () => process.exit(1));
    setTimeout(() => process.exit(1), grace).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${(error as Error).stack}\n`);
        process.exit(1);
      },
    );
  };
}

main().catch((error: unknown) => {
  const text =
    error instanceof InvalidConfig ? `The environment is not right:\n${error.message}` : (error as Error).stack;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
