import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@voordeur/gateway/embedded-database';

/** Where a cluster for tests runs already: set for all test files of a run, so that they share one. */
export const clusterVariable = 'VOORDEUR_TEST_CLUSTER';

export interface TestCluster {
  /** Connects as superuser. */
  adminUrl: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL in a temporary folder; what is written need not survive a power cut. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'voordeur-test-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  const { adminUrl, stop } = await startEmbeddedDatabase({ dataDir, settings });
  return {
    adminUrl,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let shared: TestCluster | undefined;

/** For `node --test --test-global-setup=test/setup/database-cluster.ts`. */
export async function globalSetup(): Promise<void> {
  if (process.env[clusterVariable] !== undefined) return;
  shared = await startTestCluster();
  process.env[clusterVariable] = shared.adminUrl;
}

export async function globalTeardown(): Promise<void> {
  await shared?.stop();
}
