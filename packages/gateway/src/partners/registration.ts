import pg from 'pg';
import { InvalidPartner, partnerSchema, type Partner } from './partner.js';

/** Where the registry is: a PostgreSQL URL, or a pool that is open already. */
export type PartnerDatabase = string | pg.Pool;

/**
 * Registers a partner, or replaces the name and the origins of one that is registered, and its address
 * where one is given (`null` takes it away).
 * @throws InvalidPartner with every problem at once
 */
export async function registerPartner(database: PartnerDatabase, partner: Partner): Promise<Partner> {
  const parsed = partnerSchema.safeParse(partner);
  if (!parsed.success)
    throw new InvalidPartner(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const { id, name, email } = parsed.data;
  const origins = [...new Set(parsed.data.origins)].sort();
  await inTransaction(database, async (client) => {
    await client.query(
      'insert into partners (id, name) values ($1, $2) on conflict (id) do update set name = excluded.name',
      [id, name],
    );
    if (email !== undefined) await setAddress(client, id, email);
    await client.query('delete from partner_origins where partner = $1 and origin <> all ($2)', [id, origins]);
    await client.query(
      'insert into partner_origins (origin, partner) select unnest($2::text[]), $1 on conflict (origin) do nothing',
      [id, origins],
    );
    const { rows } = await client.query<{ origin: string; partner: string }>(
      'select origin, partner from partner_origins where origin = any ($1) and partner <> $2',
      [origins, id],
    );
    if (rows.length > 0) throw new InvalidPartner(rows.map((row) => `${row.origin} belongs to ${row.partner}`));
  });
  return { id, name, origins, ...(email !== undefined && { email }) };
}

async function setAddress(client: pg.ClientBase, id: string, email: string | null): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select id from partners where lower(email) = lower($1) and id <> $2',
    [email, id],
  );
  if (rows[0]) throw new InvalidPartner([`${email} belongs to ${rows[0].id}`]);
  await client.query('update partners set email = $2 where id = $1', [id, email]);
}

/** All partners, by id. */
export async function listPartners(database: PartnerDatabase): Promise<Partner[]> {
  return inTransaction(database, async (client) => {
    const { rows } = await client.query<Partner>(
      `select id, name, email, coalesce(array_agg(origin order by origin) filter (where origin is not null), '{}') as origins
       from partners left join partner_origins on partner = id group by id, name, email order by id`,
    );
    return rows;
  });
}

/** @returns whether there was such a partner */
export async function removePartner(database: PartnerDatabase, id: string): Promise<boolean> {
  return inTransaction(database, async (client) => {
    const { rowCount } = await client.query('delete from partners where id = $1', [id]);
    return rowCount === 1;
  });
}

async function inTransaction<T>(database: PartnerDatabase, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  if (typeof database !== 'string') {
    const client = await database.connect();
    try {
      return await transact(client, work);
    } finally {
      client.release();
    }
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await transact(client, work);
  } finally {
    await client.end();
  }
}

async function transact<T>(client: pg.ClientBase, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
