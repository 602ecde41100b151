import { randomBytes } from 'node:crypto';
import { migrate } from '@voordeur/gateway';
import pg from 'pg';
import { clusterVariable, startTestCluster, type TestCluster } from './database-cluster.ts';

/** A database of a test file's own, on a real PostgreSQL. */
export interface TestDatabase {
  /** Connects as its owner: no superuser, may make roles. What the gateway gets. */
  url: string;
  /** Connects to the same database as superuser, whom row-level security does not bind. */
  adminUrl: string;
  /** Runs one statement as superuser. */
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Breaks off every connection and refuses new ones, as when the server is gone; `true` lets them in again. */
  setReachable(isReachable: boolean): Promise<void>;
  /** Drops the database, and the cluster where this file started it. */
  drop(): Promise<void>;
}

const password = 'voordeur';

/** @param migrated whether the tables are there */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const { adminUrl: cluster, leave } = await joinCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(cluster, async (admin) => {
    await makeOwner(admin);
    await admin.query(`create database ${name} owner voordeur_test`);
  });
  const url = addressOf(cluster, { user: 'voordeur_test', password, database: name });
  if (migrated) await migrate(url);
  const databaseAdminUrl = addressOf(cluster, { database: name });
  return {
    url,
    adminUrl: databaseAdminUrl,
    query: (sql, values) => asAdmin(databaseAdminUrl, async (admin) => (await admin.query(sql, values)).rows),
    setReachable: (isReachable) =>
      asAdmin(cluster, async (admin) => {
        await admin.query(`alter database ${name} allow_connections ${isReachable}`);
        if (!isReachable)
          await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      }),
    drop: async () => {
      await asAdmin(cluster, (admin) => admin.query(`drop database ${name} with (force)`));
      await leave();
    },
  };
}

let own: { cluster: Promise<TestCluster>; databases: number } | null = null;

/** The cluster of the run, or else one of this file's own, which goes with its last database. */
async function joinCluster(): Promise<{ adminUrl: string; leave(): Promise<void> }> {
  const adminUrl = process.env[clusterVariable];
  if (adminUrl !== undefined) return { adminUrl, leave: () => Promise.resolve() };
  own ??= { cluster: startTestCluster(), databases: 0 };
  const joined = own;
  joined.databases += 1;
  const cluster = await joined.cluster;
  return {
    adminUrl: cluster.adminUrl,
    leave: async () => {
      joined.databases -= 1;
      if (joined.databases > 0) return;
      own = null;
      await cluster.stop();
    },
  };
}

/** Test files run at the same time, and roles belong to the whole cluster. */
async function makeOwner(admin: pg.Client): Promise<void> {
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'voordeur_test') then
      create role voordeur_test login createrole password '${password}';
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`);
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(cluster: string, parts: { user?: string; password?: string; database: string }): string {
  const url = new URL(cluster);
  if (parts.user !== undefined) url.username = parts.user;
  if (parts.password !== undefined) url.password = parts.password;
  url.pathname = `/${parts.database}`;
  return url.href;
}
