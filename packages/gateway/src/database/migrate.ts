import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Any number, the same in every process, so that only one of them migrates at a time. */
const lockKey = 8_303_717;

export interface Migration {
  /** File name without `.sql`, for example `0001-questions`. */
  name: string;
  sql: string;
  /** SHA-256 of the file, in hexadecimal. */
  checksum: string;
}

/** A migration that ran before has another text now. */
export class ChangedMigration extends Error {
  override readonly name = 'ChangedMigration';
  constructor(migration: string) {
    super(`migration ${migration} was changed after it ran; add a new migration instead`);
  }
}

/** All migrations of this version, in the order in which they run. */
export async function migrations(): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(`${folder}/${file}`, 'utf8');
      return { name: file.slice(0, -'.sql'.length), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings a database to this version: runs each migration once, in its own transaction, under a
 * lock that other processes wait for.
 * @returns the names of the migrations that ran now
 * @throws ChangedMigration
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const attempts = 5;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await migrateOnce(databaseUrl);
    } catch (error) {
      // Roles are shared by all databases of a cluster, and our lock is of one database only.
      if (attempt === attempts || !(error as Error).message.includes('tuple concurrently updated')) throw error;
    }
  }
}

async function migrateOnce(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(`create table if not exists schema_migrations (
      name text primary key, checksum text not null, ran_at timestamptz not null default now())`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migrations',
    );
    const ran = new Map(rows.map((row) => [row.name, row.checksum]));
    const now: string[] = [];
    for (const migration of await migrations()) {
      const checksum = ran.get(migration.name);
      if (checksum === undefined) {
        await runMigration(client, migration);
        now.push(migration.name);
      } else if (checksum !== migration.checksum) throw new ChangedMigration(migration.name);
    }
    return now;
  } finally {
    await client.end();
  }
}

async function runMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
