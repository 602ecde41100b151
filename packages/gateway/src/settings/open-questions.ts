import { sql, type Transaction } from 'kysely';
import { asManager, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { Session } from '../staff/sessions.js';

/**
 * How many questions that are not closed each of these teams leads, or is asked to take over; `null` is 1 to 4, which
 * no manager is told more exactly.
 */
export function openQuestions(
  database: Database,
  teams: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  return asManager(database, async (transaction) => {
    const counts = new Map<string, number | null>();
    for (const team of teams) counts.set(team, await openOf(transaction, team));
    return counts;
  });
}

/**
 * Gives the open questions of a team to another, as a handover in the story of each.
 * @param to `null` where it is not known who gets them
 * @returns false where there are some and nobody gets them: then nothing has changed
 */
export async function moveOpenQuestions(
  transaction: Transaction<Tables>,
  { from, to, by }: { from: string; to: string | null; by: Pick<Session, 'subject' | 'name'> },
): Promise<boolean> {
  await sql`set local role voordeur_manager`.execute(transaction);
  const hasSome = (await openOf(transaction, from)) !== 0;
  if (hasSome && to !== null)
    await sql`select move_open_questions(${from}, ${to}, ${by.subject}, ${by.name})`.execute(transaction);
  await sql`reset role`.execute(transaction);
  return !hasSome || to !== null;
}

async function openOf(transaction: Transaction<Tables>, team: string): Promise<number | null> {
  const { rows } = await sql<{ open: number | null }>`select open_questions(${team}) as open`.execute(transaction);
  return rows[0]!.open;
}
