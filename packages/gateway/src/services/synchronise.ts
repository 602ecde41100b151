import { createHash } from 'node:crypto';
import { buildSearchIndex, searchIndexVersion, writeSearchIndex } from '@voordeur/core/search';
import type { Service } from '@voordeur/core/schemas';
import pg from 'pg';
import { canonicalJson } from '../questions/canonical-json.js';
import { fillSearchTables, searchTablesVersion } from './search-tables.js';
import type { WhereToSearch } from './where-to-search.js';

/** Any number, the same in every process, so that only one of them synchronises at a time. */
const lockKey = 8_303_718;
/** Services per statement. */
const batch = 1_000;

/** What a synchronisation did. */
export interface Synchronised {
  revision: string;
  put: number;
  removed: number;
}

/**
 * Makes the database hold these services and no others, in one transaction: who reads meanwhile sees the
 * old ones, complete. Several processes at once are safe; the one that started last decides.
 * @returns what changed; nothing where the database holds them already
 */
export async function synchroniseServices(
  databaseUrl: string,
  services: readonly Service[],
  where: WhereToSearch,
): Promise<Synchronised> {
  const rows = services.map(toRow);
  const revision = revisionOf(rows, where);
  // A connection of its own: many services take longer than a request may.
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const before = await client.query<{ revision: string }>('select revision from service_catalogue');
    if (before.rows[0]?.revision === revision) {
      await client.query('rollback');
      return { revision, put: 0, removed: 0 };
    }
    const removed = await removeOthers(client, rows);
    const changed = await putChanged(client, rows);
    const isIndexed = where.mode === 'device' || where.gateway === 'memory';
    const index = isIndexed ? writeSearchIndex(buildSearchIndex(services)) : null;
    await client.query(
      `insert into service_catalogue (revision, services, index) values ($1, $2, $3)
       on conflict (is_only) do update
       set revision = excluded.revision, services = excluded.services, index = excluded.index, synchronised_at = now()`,
      [revision, services.length, index],
    );
    if (where.gateway === 'postgresql') await bringToSearchTables(client, services, changed, removed);
    else await client.query(forgetSearchTables);
    await client.query('commit');
    return { revision, put: changed.size, removed: removed.length };
  } finally {
    await client.end();
  }
}

interface Row {
  id: string;
  body: Service;
  hash: string;
}

function toRow(body: Service): Row {
  return { id: body.id, body, hash: createHash('sha256').update(canonicalJson(body)).digest('hex') };
}

/** The same for the same services in any order, analysed in the same way for the same place to search. */
function revisionOf(rows: readonly Row[], { mode, gateway }: WhereToSearch): string {
  const hash = createHash('sha256').update(`${mode} ${gateway} ${searchIndexVersion} ${searchTablesVersion}`);
  for (const line of rows.map(({ id, hash: of }) => `${id} ${of}`).sort()) hash.update(line);
  return hash.digest('base64url').slice(0, 22);
}

/** @returns the numbers of the services that are gone */
async function removeOthers(client: pg.Client, rows: readonly Row[]): Promise<number[]> {
  const gone = await client.query<{ number: number }>('delete from services where id <> all ($1) returning number', [
    rows.map(({ id }) => id),
  ]);
  return gone.rows.map(({ number }) => number);
}

/** @returns the ids of the services that are new or other than before */
async function putChanged(client: pg.Client, rows: readonly Row[]): Promise<Set<string>> {
  const known = await client.query<{ id: string; hash: string }>(
    `select id, encode(hash, 'hex') as hash from services`,
  );
  const hashes = new Map(known.rows.map(({ id, hash }) => [id, hash]));
  const changed = rows.filter(({ id, hash }) => hashes.get(id) !== hash);
  for (let from = 0; from < changed.length; from += batch)
    await client.query(putStatement, [JSON.stringify(changed.slice(from, from + batch))]);
  return new Set(changed.map(({ id }) => id));
}

async function bringToSearchTables(
  client: pg.Client,
  services: readonly Service[],
  changed: ReadonlySet<string>,
  removed: readonly number[],
): Promise<void> {
  const { rows } = await client.query<{ id: string; number: number }>('select id, number from services');
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const all = services.map((service) => ({ service, number: numbers.get(service.id)! }));
  await fillSearchTables(client, { all, put: all.filter(({ service }) => changed.has(service.id)), removed });
}

/** Tables that are not kept up to date must not be taken for it later. */
const forgetSearchTables = `
  update service_catalogue set search_version = null, search_lengths = null where search_version is not null`;

const putStatement = `
  insert into services (id, body, hash, areas, leefgebieden, languages, min_age, max_age, access, cost)
  select id, body, decode(hash, 'hex'),
    array(select jsonb_array_elements_text(body -> 'areas')),
    array(select jsonb_array_elements_text(body -> 'leefgebieden')),
    array(select jsonb_array_elements_text(body -> 'languages')),
    (body ->> 'minAge')::smallint, (body ->> 'maxAge')::smallint, body ->> 'access', body ->> 'cost'
  from rows from (jsonb_to_recordset($1::jsonb) as (id text, body jsonb, hash text)) with ordinality as given (id, body, hash, nth)
  order by nth
  on conflict (id) do update set
    body = excluded.body, hash = excluded.hash, areas = excluded.areas, leefgebieden = excluded.leefgebieden,
    languages = excluded.languages, min_age = excluded.min_age, max_age = excluded.max_age,
    access = excluded.access, cost = excluded.cost`;
