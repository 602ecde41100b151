import pg from 'pg';
import { DemoError } from './demo-error.js';

/**
 * Makes sure that the database somebody named can be used, before anything starts.
 *
 * @param url what `DATABASE_URL` holds
 * @throws DemoError that says what is wrong, without the password
 */
export async function requireReachable(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new DemoError('DATABASE_URL moet een adres zijn als postgresql://naam:wachtwoord@host/database');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new DemoError(
      `De database ${new URL(url).host} uit DATABASE_URL is niet te gebruiken: ${reasonOf(error)}. ` +
        'Laat DATABASE_URL leeg voor de meegeleverde database.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A host with more than one address fails with an error for each, and no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
