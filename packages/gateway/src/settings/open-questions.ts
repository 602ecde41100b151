import { sql, type Transaction } from 'kysely';
import { asManager, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { Session } from '../staff/sessions.js';

/** How many questions that are not closed each of these teams leads, or is asked to take over; only counted. */
export function openQuestions(database: Database, teams: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return asManager(database, async (transaction) => {
    const counts = new Map<string, number>();
    for (const team of teams) counts.set(team, await openOf(transaction, team));
    return counts;
  });
}

/**
 * Gives the open questions of a team to another, as a handover in the story of each.
 * @param to `null` where it is not known who gets them
 * @returns how many; `null` where there are some and nobody gets them
 */
export async function moveOpenQuestions(
  transaction: Transaction<Tables>,
  { from, to, by }: { from: string; to: string | null; by: Pick<Session, 'subject' | 'name'> },
): Promise<number | null> {
  await sql`set local role voordeur_manager`.execute(transaction);
  const open = await openOf(transaction, from);
  if (open > 0 && to !== null)
    await sql`select move_open_questions(${from}, ${to}, ${by.subject}, ${by.name})`.execute(transaction);
  await sql`reset role`.execute(transaction);
  return open > 0 && to === null ? null : open;
}

async function openOf(transaction: Transaction<Tables>, team: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`select open_questions(${team}) as open`.execute(transaction);
  return rows[0]!.open;
}
