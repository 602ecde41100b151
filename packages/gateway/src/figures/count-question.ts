import { placeOf } from '@voordeur/core/municipality';
import type { Facts, Municipality } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

interface Counted {
  facts: Facts;
  receivedAt: Date;
  municipality: Municipality;
}

/**
 * Adds a question that came in to the counts of its week: its subjects apart from its area, and neither with anything
 * that names it. Last in a transaction, for others that come in wait here.
 */
export async function countQuestion(
  transaction: Transaction<Tables>,
  { facts, receivedAt, municipality }: Counted,
): Promise<void> {
  const place = placeOf(facts, municipality);
  const area = place.kind === 'here' ? place.area.id : null;
  await sql`select count_question(${receivedAt}, ${facts.leefgebieden}::text[], ${area})`.execute(transaction);
}
