import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

export interface TeamOfQuestion {
  team: string;
  role: 'lead' | 'informed';
  /** Whether the sender of the question may not know of it. */
  withheld: boolean;
}

/** The team that leads and those that read along, for who sees the question; row-level security shows one's own only. */
export async function teamsOfQuestion(transaction: Transaction<Tables>, id: string): Promise<TeamOfQuestion[]> {
  const { rows } = await sql<TeamOfQuestion>`select team, role, withheld from teams_of_question(${id})`.execute(
    transaction,
  );
  return rows;
}
