import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Filters } from '@voordeur/core/search';
import type { Service } from '@voordeur/core/schemas';
import { startGateway, type TestGateway } from '../../gateway/setup/gateway.ts';

/** A gateway on a real PostgreSQL of its own that holds these services and searches them there. */
export interface DatabaseEngine {
  /** Seconds from the start until the services can be found. */
  fill: number;
  /** The whole request, from JSON to JSON, without the network. */
  answer(q: string, filters?: Filters): Promise<string[]>;
  /** Bytes of the services and of the tables that they are searched in. */
  bytes(): Promise<{ services: number; tables: number }>;
  stop(): Promise<void>;
}

const tables = ['service_terms', 'service_words', 'service_meanings', 'service_postings'];

export async function startDatabaseEngine(services: readonly Service[]): Promise<DatabaseEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'voordeur-bench-'));
  const file = join(folder, 'services.json');
  await writeFile(file, JSON.stringify(services));
  const start = performance.now();
  const gateway = await startGateway({
    environment: { SERVICES: file, SERVICE_SEARCH: 'postgresql', LOG_LEVEL: 'silent' },
  });
  await rm(folder, { recursive: true });
  while ((await gateway.app.inject(`/v1/services/${services[0]!.id}`)).statusCode !== 200)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const fill = (performance.now() - start) / 1000;
  return {
    fill,
    answer: (q, filters = {}) => ask(gateway, q, filters),
    bytes: async () => ({ services: await sizeOf(gateway, ['services']), tables: await sizeOf(gateway, tables) }),
    stop: () => gateway.stop(),
  };
}

async function ask(gateway: TestGateway, q: string, filters: Filters): Promise<string[]> {
  const payload = { q, filters };
  const response = await gateway.app.inject({ method: 'POST', url: '/v1/services/search', payload });
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} for ${q}: ${response.body}`);
  return response.json<{ hits: { id: string }[] }>().hits.map(({ id }) => id);
}

async function sizeOf(gateway: TestGateway, names: readonly string[]): Promise<number> {
  const [row] = await gateway.database.query<{ bytes: string }>(
    'select sum(pg_total_relation_size(name::regclass)) as bytes from unnest($1::text[]) as name',
    [names],
  );
  return Number(row!.bytes);
}
