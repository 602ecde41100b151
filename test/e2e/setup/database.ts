import pg from 'pg';

/**
 * Runs a query with the rights of a member of staff, as the gateway does: role `voordeur_staff`, and
 * the teams that row-level security then goes by.
 */
export async function queryAsStaff<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  teams: readonly string[],
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role voordeur_staff');
    await client.query(`select set_config('voordeur.teams', $1, true)`, [teams.join(',')]);
    const { rows } = await client.query<Row>(query, values);
    await client.query('rollback');
    return rows;
  } finally {
    await client.end();
  }
}
