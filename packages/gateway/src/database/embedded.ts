import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { embeddedBinaries, type Binaries } from './binaries.js';
import { databaseUser, type SystemUser } from './system-user.js';

const run = promisify(execFile);

export interface EmbeddedDatabaseOptions {
  /** Folder of the cluster, its password and its log; made when it does not exist. */
  dataDir: string;
  /** TCP port on 127.0.0.1; a free one when left out. */
  port?: number;
  /** Server settings on top of the defaults, for example `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
}

export interface EmbeddedDatabase {
  /** Connects as `voordeur`: owner of the database, no superuser, may make roles. */
  url: string;
  /** Connects as the superuser of the cluster. */
  adminUrl: string;
  /** Stops the server; the data stays. */
  stop(): Promise<void>;
}

interface Cluster {
  binaries: Binaries;
  user: SystemUser;
  /** Our folder: password and log. */
  dataDir: string;
  /** PostgreSQL's folder. */
  cluster: string;
}

/**
 * Starts a real PostgreSQL in a folder, or takes over the one that still runs there after the
 * process that started it was killed.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { dataDir } = options;
  const cluster: Cluster = {
    binaries: await embeddedBinaries(),
    user: await databaseUser(),
    dataDir,
    cluster: join(dataDir, 'cluster'),
  };
  await mkdir(dataDir, { recursive: true });
  // Another user's server has to pass through this folder to reach its own.
  if (cluster.user.uid !== undefined) await chmod(dataDir, 0o711);
  const password = await readOrMakePassword(join(dataDir, 'database-password'));
  if (!(await isInitialised(cluster))) await initialise(cluster, password);
  const port = (await runningPort(cluster)) ?? (await start(cluster, options));
  const address = (user: string, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const adminUrl = address('postgres', 'postgres');
  await makeOwnDatabase(adminUrl, password);
  return { url: address('voordeur', 'voordeur'), adminUrl, stop: () => stop(cluster) };
}

async function readOrMakePassword(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const password = randomBytes(24).toString('base64url');
    await writeFile(path, password, { mode: 0o600 });
    return password;
  }
}

async function isInitialised({ cluster }: Cluster): Promise<boolean> {
  try {
    await readFile(join(cluster, 'PG_VERSION'));
    return true;
  } catch {
    return false;
  }
}

async function initialise({ binaries, user, dataDir, cluster }: Cluster, password: string): Promise<void> {
  // A folder without PG_VERSION is what an interrupted initdb leaves behind.
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  const passwordFile = join(dataDir, 'initial-password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(cluster, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${cluster}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      { ...user, cwd: dataDir },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The port of a server that runs on this cluster already, else `null`. */
async function runningPort({ binaries, user, dataDir, cluster }: Cluster): Promise<number | null> {
  try {
    await run(binaries.pg_ctl, ['status', '-D', cluster], { ...user, cwd: dataDir });
  } catch {
    return null;
  }
  // Fourth line of postmaster.pid, see PostgreSQL's `miscadmin.h` (LOCK_FILE_LINE_PORT).
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(lines[3]);
}

async function start(cluster: Cluster, options: EmbeddedDatabaseOptions): Promise<number> {
  const attempts = options.port === undefined ? 3 : 1;
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      await startOn(cluster, port, options.settings ?? {});
      return port;
    } catch (error) {
      // A free port may be taken by somebody else before the server listens on it.
      if (attempt === attempts) throw error;
    }
  }
}

async function startOn(cluster: Cluster, port: number, settings: Record<string, string>): Promise<void> {
  const { binaries, user, dataDir } = cluster;
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const logPath = join(dataDir, 'database.log');
  const log = await open(logPath, 'a');
  // Output goes to a file rather than a pipe: the server outlives pg_ctl and would keep a pipe open.
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(
      binaries.pg_ctl,
      ['start', '-w', '-t', '60', '-D', cluster.cluster, '-o', [`-p ${port}`, ...flags].join(' ')],
      { ...user, cwd: dataDir, stdio: ['ignore', log.fd, log.fd] },
    );
    child.on('error', reject);
    child.on('exit', resolve);
  }).finally(() => log.close());
  if (code !== 0) throw new Error(`PostgreSQL did not start on port ${port}; see ${logPath}`);
}

async function stop({ binaries, user, dataDir, cluster }: Cluster): Promise<void> {
  await run(binaries.pg_ctl, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', cluster], { ...user, cwd: dataDir });
}

/** The gateway's own login, without superuser rights, so that row-level security binds it too. */
async function makeOwnDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const roles = await client.query(`select from pg_roles where rolname = 'voordeur'`);
    if (roles.rowCount === 0)
      await client.query(`create role voordeur login createrole password ${client.escapeLiteral(password)}`);
    const databases = await client.query(`select from pg_database where datname = 'voordeur'`);
    if (databases.rowCount === 0) await client.query('create database voordeur owner voordeur');
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
