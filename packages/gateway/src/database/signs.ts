import type { QuestionEvent } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** Tells every gateway process, once this transaction is committed, that a question changed. Ids only. */
export async function signQuestion(transaction: Transaction<Tables>, event: QuestionEvent): Promise<void> {
  await sql`select pg_notify('voordeur_questions', ${JSON.stringify(event)})`.execute(transaction);
}
